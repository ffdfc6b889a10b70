package dev.tandem.lead.deal;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether the customer of a sale stayed.
 *
 * @param renewals how often it did
 * @param renewedOn when it did last; null if never
 * @param churnedOn when it left; null while it has not
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
