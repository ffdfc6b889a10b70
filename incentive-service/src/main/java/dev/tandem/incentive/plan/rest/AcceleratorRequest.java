package dev.tandem.incentive.plan.rest;

import dev.tandem.incentive.agreement.rest.AgreedCurrency;
import dev.tandem.incentive.payee.IntegrationDepth;
import dev.tandem.incentive.plan.rule.Accelerator;
import dev.tandem.incentive.plan.rule.Accelerator.By;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import dev.tandem.platform.problem.FieldFault;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A factor by which a deal pays more, or less, than its rate. Its fields depend on its condition. */
@Schema(name = "PlanRuleAccelerator")
public record AcceleratorRequest(
        @NotNull By by,

        @Schema(
                type = SchemaType.STRING,
                example = "PT4H",
                description = "For responseTime: the longest time from offer to acceptance, inclusive")
        Duration within,

        @Size(min = 1, max = 64)
        @Schema(example = "gold", description = "For partnerTier: the owning partner's tier on the business date")
        String tier,

        @Schema(description = "For integrationDepth: the owning partner's minimum depth on the business date")
        IntegrationDepth atLeast,

        @NotNegative @Schema(description = "For volume: the attainment in the period that the deal must reach")
        Money from,

        @NotNull
        @Pattern(regexp = PERCENT, message = "must be a percentage such as \"110\", zero or more")
        @Schema(
                example = "110",
                description = "Percentage of the rated amount: 110 pays a tenth more. " + "Accelerators multiply")
        String percent) {
    static final String PERCENT = "\\d{1,4}(\\.\\d{1,8})?";

    public static AcceleratorRequest of(Accelerator accelerator, Currency currency) {
        return new AcceleratorRequest(
                accelerator.by(),
                accelerator.within(),
                accelerator.tier(),
                accelerator.atLeast(),
                Optional.ofNullable(accelerator.from())
                        .map(from -> new Money(from, currency))
                        .orElse(null),
                accelerator.percent().toPlainString());
    }

    public void check(String pointer, Currency currency, List<FieldFault> faults) {
        TypeFaults fields = new TypeFaults("an accelerator", faults);
        fields.belongs(by == By.RESPONSE_TIME, within, pointer + "/within");
        fields.belongs(by == By.PARTNER_TIER, tier, pointer + "/tier");
        fields.belongs(by == By.INTEGRATION_DEPTH, atLeast, pointer + "/atLeast");
        fields.belongs(by == By.VOLUME, from, pointer + "/from");
        AgreedCurrency.check(from, currency, pointer + "/from", faults);
        if (within != null && (within.isNegative() || within.isZero())) {
            faults.add(new FieldFault(pointer + "/within", "unreachable", "must be more than zero"));
        }
    }

    public Accelerator accelerator() {
        return new Accelerator(by, within, tier, atLeast, from == null ? null : from.amount(), new BigDecimal(percent));
    }
}
