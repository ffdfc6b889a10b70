package dev.tandem.incentive.plan.rule;

import dev.tandem.incentive.calculation.Fraction;
import dev.tandem.incentive.deal.Deal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When earnings are paid; they are always earned on booking.
 *
 * @param holdback null for none
 */
public record PaymentTerms(
        Payable payable,

        @Schema(description = "Absent if nothing is held back")
        Holdback holdback) {
    public static final PaymentTerms AT_ONCE = new PaymentTerms(Payable.ON_BOOKING, null);

    public PaymentTerms {
        payable = Objects.requireNonNullElse(payable, Payable.ON_BOOKING);
    }

    /** The fraction of a deal's earnings that may be paid by that day. */
    public Fraction payable(Deal deal, LocalDate today) {
        Fraction due = paidFor(deal);
        return held().map(held -> due.times(held.payable(deal.closedOn(), today)))
                .orElse(due);
    }

    /** The fraction paid by the customer, if the terms depend on it. */
    public Fraction paidFor(Deal deal) {
        return payable == Payable.ON_CUSTOMER_PAYMENT
                ? paid(deal.amount().amount(), deal.afterSale().paid())
                : Fraction.ONE;
    }

    public Optional<Holdback> held() {
        return Optional.ofNullable(holdback);
    }

    /** A sale with amount zero does not wait for payment; an overpayment counts as fully paid. */
    private static Fraction paid(BigDecimal amount, BigDecimal paid) {
        return amount.signum() <= 0
                ? Fraction.ONE
                : Fraction.of(paid).over(Fraction.of(amount)).min(Fraction.ONE);
    }
}
