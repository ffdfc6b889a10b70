package dev.tandem.incentive.plan.rest;

import dev.tandem.incentive.plan.rule.Holdback;
import dev.tandem.incentive.plan.rule.Payable;
import dev.tandem.incentive.plan.rule.PaymentTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When earnings are paid; they are always earned on booking. */
@Schema(name = "PlanRulePayment", description = "When earnings on booking are paid")
public record PaymentTermsRequest(
        @Schema(
                defaultValue = "onBooking",
                description = "onCustomerPayment: in the proportion in which the customer has paid the sale")
        Payable payable,

        @Valid HoldbackRequest holdback) {
    /** The part of each deal's earnings that is paid later. */
    @Schema(name = "PlanRuleHoldback", description = "The part of each deal's earnings that is paid later")
    public record HoldbackRequest(
            @NotNull
            @Pattern(regexp = PERCENT, message = "must be a percentage such as \"10\", more than 0 and at most 100")
            @Schema(example = "10", description = "Percentage of the payee's amount")
            String percent,

            @NotNull
            @Min(1)
            @Max(3650)
            @Schema(example = "90", description = "Days from the business date, which counts as the first")
            Integer releaseAfterDays) {

        static final String PERCENT = "100(\\.0+)?|(?!0{1,2}(\\.0+)?$)\\d{1,2}(\\.\\d{1,8})?";
    }

    public static PaymentTermsRequest of(PaymentTerms terms) {
        HoldbackRequest holdback = terms.held()
                .map(held -> new HoldbackRequest(held.percent().toPlainString(), held.releaseAfterDays()))
                .orElse(null);
        return new PaymentTermsRequest(terms.payable(), holdback);
    }

    public PaymentTerms terms() {
        return new PaymentTerms(
                payable,
                holdback == null
                        ? null
                        : new Holdback(new BigDecimal(holdback.percent()), holdback.releaseAfterDays()));
    }
}
