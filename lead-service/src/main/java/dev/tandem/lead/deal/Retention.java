package dev.tandem.lead.deal;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Renewals and churn of the customer of a sale.
 *
 * @param renewals the number of renewals
 * @param renewedOn the date of the last renewal; null if none
 * @param churnedOn when the customer left; null if it has not
 */
@Embeddable
public record Retention(int renewals, LocalDate renewedOn, LocalDate churnedOn) {
    public static Retention fresh() {
        return new Retention(0, null, null);
    }

    public Retention renewed(LocalDate on) {
        return new Retention(renewals + 1, on, null);
    }

    public Retention churned(LocalDate on) {
        return new Retention(renewals, renewedOn, on);
    }

    /** The earliest day on which the customer may renew or leave: that of its last renewal, or of the sale. */
    public LocalDate earliest(LocalDate closedOn) {
        return Optional.ofNullable(renewedOn).orElse(closedOn);
    }
}
