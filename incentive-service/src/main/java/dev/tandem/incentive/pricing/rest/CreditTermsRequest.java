package dev.tandem.incentive.pricing.rest;

import dev.tandem.incentive.agreement.rest.AgreedCurrency;
import dev.tandem.incentive.pricing.terms.CreditTerms;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import dev.tandem.platform.problem.FieldFault;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The credit terms of a partner. */
@Schema(name = "PriceCreditTerms")
public record CreditTermsRequest(
        @NotNull
        @Min(0)
        @Max(365)
        @Schema(example = "30", description = "Days from the invoice until the total is due; 0 if due at once")
        Integer netDays,

        @NotNegative
        @Schema(
                example = "{\"amount\":\"50000.00\",\"currency\":\"USD\"}",
                description = "The maximum amount that may be open at a time; absent for no limit")
        Money limit,

        @Valid @Schema(description = "The early payment discount; absent if there is none")
        EarlyPaymentRequest earlyPayment) {

    /** The early payment discount. */
    @Schema(name = "PriceEarlyPayment")
    public record EarlyPaymentRequest(
            @NotNull
            @Pattern(regexp = DiscountPercent.PATTERN, message = DiscountPercent.MESSAGE)
            @Schema(example = "2", description = "Discount off the total: 2 means 2 %")
            String percent,

            @NotNull
            @Min(0)
            @Max(365)
            @Schema(example = "10", description = "Days from the invoice; must be before the due date")
            Integer withinDays) {}

    public static CreditTermsRequest of(CreditTerms terms, Currency currency) {
        return new CreditTermsRequest(
                terms.netDays(),
                terms.limited().map(limit -> new Money(limit, currency)).orElse(null),
                terms.early()
                        .map(early -> new EarlyPaymentRequest(early.percent().toPlainString(), early.withinDays()))
                        .orElse(null));
    }

    void check(String pointer, Currency currency, List<FieldFault> faults) {
        AgreedCurrency.check(limit, currency, pointer + "/limit", faults);
        if (earlyPayment != null && earlyPayment.withinDays() >= netDays) {
            faults.add(new FieldFault(
                    pointer + "/earlyPayment/withinDays", "notEarly", "must be before the total is due"));
        }
    }

    CreditTerms terms() {
        return new CreditTerms(netDays, limit == null ? null : limit.amount(), early());
    }

    private CreditTerms.EarlyPayment early() {
        return earlyPayment == null
                ? null
                : new CreditTerms.EarlyPayment(new BigDecimal(earlyPayment.percent()), earlyPayment.withinDays());
    }
}
