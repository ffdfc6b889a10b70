package dev.tandem.lead.handoff;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The times of an offer.
 *
 * @param acceptBy from this instant on it cannot be answered
 * @param firstTouchBy until when the customer is to be called
 */
@Embeddable
public record Clocks(Instant offeredAt, Instant acceptBy, Instant firstTouchBy) {
    boolean isOverdue(Instant now) {
        return !now.isBefore(acceptBy);
    }
}
