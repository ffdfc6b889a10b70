package dev.tandem.ledgerverifier.deal;

import dev.tandem.ledgerverifier.arithmetic.Fraction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How much of a sale was lost within so many days, of which that of the sale is the first.
 *
 * @param days one or more
 */
public record RefundShare(Deal deal, int days) {
    /** From 0 to 1: the greatest of what was refunded, called off, and not served. */
    public Fraction fraction() {
        return refunded().larger(cancelled()).larger(unserved());
    }

    private Fraction refunded() {
        Fraction refunded = deal.since().refundedUntil(deal.closedOn().plusDays(days - 1L));
        if (refunded.compareTo(Fraction.ZERO) <= 0) {
            return Fraction.ZERO;
        }
        return refunded.compareTo(deal.amount()) < 0 ? refunded.dividedBy(deal.amount()) : Fraction.ONE;
    }

    private Fraction cancelled() {
        return deal.since()
                .cancelledOn()
                .filter(day -> daysLeft(day) > 0)
                .map(day -> Fraction.ONE)
                .orElse(Fraction.ZERO);
    }

    /** Who leaves takes along the part of the days that is still to come. */
    private Fraction unserved() {
        LocalDate left = deal.since().leftOn();
        return left == null
                ? Fraction.ZERO
                : whole(daysLeft(left))
                        .dividedBy(whole(days))
                        .larger(Fraction.ZERO)
                        .smaller(Fraction.ONE);
    }

    private long daysLeft(LocalDate day) {
        return days - ChronoUnit.DAYS.between(deal.closedOn(), day);
    }

    private static Fraction whole(long number) {
        return Fraction.of(BigDecimal.valueOf(number));
    }
}
