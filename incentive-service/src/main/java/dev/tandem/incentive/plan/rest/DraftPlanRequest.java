package dev.tandem.incentive.plan.rest;

import dev.tandem.incentive.agreement.AgreementHeading;
import dev.tandem.incentive.agreement.rest.AgreedCurrency;
import dev.tandem.incentive.agreement.rest.AgreementCode;
import dev.tandem.incentive.agreement.rest.EffectiveRange;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.rule.Rule;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan version to draft; an existing code creates the next version of that plan. */
@Schema(name = "DraftPlan")
public record DraftPlanRequest(
        @NotNull
        @Pattern(regexp = AgreementCode.PATTERN, message = AgreementCode.MESSAGE)
        @Schema(example = "partner-program", description = "An existing code creates the next version of that plan")
        String code,

        @NotNull @Size(min = 1, max = 200) @Schema(example = "Partner program 2017")
        String name,

        @NotNull @Schema(example = "USD", description = "ISO 4217; the currency of tier bounds and flat amounts")
        String currency,

        @NotNull @Schema(example = "2017-01-01", description = "The first closing date covered")
        LocalDate effectiveFrom,

        @Schema(example = "2018-01-01", description = "The first closing date no longer covered; absent if open-ended")
        LocalDate effectiveTo,

        @NotEmpty @Size(max = 100) List<@NotNull @Valid RuleRequest> rules) {

    /** @throws InvalidRequest with all faults of the fields in combination, such as gaps between tiers */
    Plan.Terms terms() {
        List<FieldFault> faults = new ArrayList<>();
        EffectiveRange.check(effectiveFrom, effectiveTo, faults);
        Currency money = AgreedCurrency.parse(currency, faults);
        checkCodesAreUnique(faults);
        for (int rule = 0; rule < rules.size(); rule++) {
            new RuleFaults(rules.get(rule), "/rules/" + rule, money, faults).collect(effectiveTo != null);
        }
        InvalidRequest.ifAny(faults);
        List<Rule> agreed = rules.stream().map(RuleRequest::rule).toList();
        return new Plan.Terms(new AgreementHeading(code, name, money, effectiveFrom, effectiveTo), agreed);
    }

    private void checkCodesAreUnique(List<FieldFault> faults) {
        Set<String> seen = new HashSet<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            if (!seen.add(rules.get(rule).code())) {
                faults.add(new FieldFault(
                        "/rules/" + rule + "/code", "repeated", "another rule already has this " + "code"));
            }
        }
    }
}
