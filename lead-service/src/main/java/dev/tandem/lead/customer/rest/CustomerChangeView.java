package dev.tandem.lead.customer.rest;

import dev.tandem.lead.customer.CustomerChange;
import dev.tandem.lead.customer.CustomerChange.ChurnReasonCode;
import dev.tandem.lead.customer.CustomerChange.CustomerChangeKind;
import dev.tandem.lead.customer.RenewedTerms;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A renewal or churn of a customer")
record CustomerChangeView(
        UUID id,
        @Schema(example = "renewed") CustomerChangeKind kind,

        @Schema(description = "The number of renewals, including this one", example = "1")
        int renewals,

        @Schema(description = "Its business date", example = "2027-06-18")
        LocalDate on,

        @Schema(description = "Why the customer left; absent unless the customer left", example = "lowUsage")
        ChurnReasonCode reasonCode,

        @Schema(description = "Absent if none was given", example = "Two of five sites never went live")
        String reason,

        @Schema(description = "The amount of the renewal; absent for churn")
        Money amount,

        @Schema(description = "Absent for a partner; absent if not given")
        Money margin,

        @Schema(description = "Absent if not given") Money annualValue,

        @Schema(
                description = "Absent for a partner; absent for the other side",
                example = "0197f6a0-0000-8000-8000-00000000000b")
        UUID recordedBy,

        Instant recordedAt) {

    static CustomerChangeView of(CustomerChange change, Caller viewer) {
        return new CustomerChangeView(
                change.id(),
                change.kind(),
                change.number(),
                change.businessOn(),
                change.reasonCode(),
                change.reason(),
                money(change, RenewedTerms::amount),
                viewer.isVendor() ? money(change, RenewedTerms::margin) : null,
                money(change, RenewedTerms::annualValue),
                viewer.isVendor() ? change.recordedBy() : null,
                change.recordedAt());
    }

    private static Money money(CustomerChange change, Function<RenewedTerms, BigDecimal> value) {
        return change.terms().map(terms -> terms.money(value.apply(terms))).orElse(null);
    }
}
