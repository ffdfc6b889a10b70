package dev.tandem.incentive.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The changes to a sale since it closed. Changes carry running totals, so neither their order of arrival nor a missing
 * change invalidates the known state.
 *
 * @param changes ordered by number, without duplicates
 * @param churnedOn the day on which the customer churned; null while it stays
 */
public record AfterSale(List<AfterSale.SaleChange> changes, LocalDate churnedOn) {
    public static final AfterSale NOTHING = new AfterSale(List.of(), null);

    public AfterSale with(AfterSale.SaleChange change) {
        if (changes.stream().anyMatch(known -> known.number() == change.number())) {
            return this;
        }
        List<AfterSale.SaleChange> all = new ArrayList<>(changes);
        all.add(change);
        all.sort(Comparator.comparing(AfterSale.SaleChange::number));
        return new AfterSale(List.copyOf(all), churnedOn);
    }

    public AfterSale churned(LocalDate day) {
        return new AfterSale(changes, day);
    }

    /** The amount refunded up to and including that day. */
    public BigDecimal refundedUntil(LocalDate day) {
        return changes.stream()
                .filter(change -> !change.on().isAfter(day))
                .map(AfterSale.SaleChange::refunded)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** The total paid by the customer, as of the last change. */
    public BigDecimal paid() {
        return changes.isEmpty()
                ? BigDecimal.ZERO
                : changes.get(changes.size() - 1).paid();
    }

    public Optional<LocalDate> cancelled() {
        return changes.stream()
                .map(AfterSale.SaleChange::cancelledOn)
                .filter(Objects::nonNull)
                .findFirst();
    }

    public Optional<LocalDate> left() {
        return Optional.ofNullable(churnedOn);
    }

    /**
     * The state of a won deal after one correction, refund, cancellation or payment.
     *
     * @param number number of the revision, from 1; the highest number received is the current state
     * @param the business date of the change, which decides whether it is in a clawback window
     * @param refunded running total in the deal's currency, zero or more
     * @param paid running total of the customer's payments
     * @param cancelledOn the day on which the sale was cancelled; null if it is not
     */
    public record SaleChange(int number, LocalDate on, BigDecimal refunded, BigDecimal paid, LocalDate cancelledOn) {}
}
