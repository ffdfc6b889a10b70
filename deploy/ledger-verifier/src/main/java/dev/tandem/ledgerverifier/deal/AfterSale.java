package dev.tandem.ledgerverifier.deal;

import dev.tandem.ledgerverifier.arithmetic.Fraction;
import dev.tandem.ledgerverifier.export.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The changes of a sale after it was won.
 *
 * @param changes with running totals, in the order of their numbers
 * @param leftOn when the customer left; null while it stays
 */
record AfterSale(List<Row> changes, LocalDate leftOn) {
    /** The amount refunded up to and on that day. */
    Fraction refundedUntil(LocalDate day) {
        return Fraction.of(changes.stream()
                .filter(change -> !change.child("occurrence").date("on").isAfter(day))
                .map(change -> change.child("refunded").decimal("amount"))
                .reduce(BigDecimal.ZERO, BigDecimal::max));
    }

    Fraction paid() {
        return changes.isEmpty()
                ? Fraction.ZERO
                : changes.get(changes.size() - 1).child("paid").fraction("amount");
    }

    Optional<LocalDate> cancelledOn() {
        return changes.stream()
                .filter(change -> change.has("cancelledOn"))
                .map(change -> change.date("cancelledOn"))
                .findFirst();
    }
}
