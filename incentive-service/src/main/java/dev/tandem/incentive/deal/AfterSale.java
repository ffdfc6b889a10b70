package dev.tandem.incentive.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What has become of a sale since it was made. Changes carry running totals, so neither the order in which they were heard
 * nor one that is still to come spoils what is known.
 *
 * @param changes by number, each once
 * @param churnedOn on which day the customer left; null while it stays
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

    /** What was given back up to and on that day. */
    public BigDecimal refundedUntil(LocalDate day) {
        return changes.stream()
                .filter(change -> !change.on().isAfter(day))
                .map(AfterSale.SaleChange::refunded)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** What the customer has paid in all, as the last change told it. */
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
     * A won deal as one correction, refund, cancellation or payment left it.
     *
     * @param number of the revision, from 1; the highest one heard is how the deal is now
     * @param on its business date, by which the windows of clawbacks are measured
     * @param refunded running total in the deal's currency, zero or more
     * @param paid running total of what the customer has paid
     * @param cancelledOn on which day the sale was called off; null while it stands
     */
    public record SaleChange(int number, LocalDate on, BigDecimal refunded, BigDecimal paid, LocalDate cancelledOn) {}
}
