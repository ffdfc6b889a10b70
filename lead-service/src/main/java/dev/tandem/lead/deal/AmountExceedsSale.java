package dev.tandem.lead.deal;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.Refusal;
import java.util.Optional;

/** No more is given back than is left of a sale, and no more is paid than it is worth. */
public final class AmountExceedsSale extends Refusal {
    private final transient Money left;

    private AmountExceedsSale(String code, String message, Money left) {
        super(Kind.INVALID, code, message);
        this.left = left;
        with("left", left);
    }

    public static AmountExceedsSale refund(Money left) {
        return new AmountExceedsSale("refundExceedsSale", "Of the sale " + left + " are left to be refunded.", left);
    }

    public static AmountExceedsSale payment(Money left) {
        return new AmountExceedsSale("paymentExceedsSale", "Of the sale " + left + " are left to be paid.", left);
    }

    public Optional<Refusal> whenNothingIsLeft() {
        return unless(left.amount().signum() > 0);
    }

    public Optional<Refusal> when(Money asked) {
        return unless(asked.amount().compareTo(left.amount()) <= 0);
    }

    private Optional<Refusal> unless(boolean enough) {
        return enough ? Optional.empty() : Optional.of(this);
    }
}
