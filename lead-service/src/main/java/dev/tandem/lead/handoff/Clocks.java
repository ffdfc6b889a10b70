package dev.tandem.lead.handoff;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The times of a handoff, counted in the partner's working time.
 *
 * @param acceptBy from this instant on it cannot be answered
 * @param firstTouchBy until when the customer is to be called: a plan while the offer is open, and binding once it is accepted
 */
@Embeddable
public record Clocks(
        Instant offeredAt, Instant acceptWarnAt, Instant acceptBy, Instant firstTouchWarnAt, Instant firstTouchBy) {
    public static Clocks of(Instant offeredAt, Deadline acceptance, Deadline plannedFirstTouch) {
        return new Clocks(
                offeredAt, acceptance.warnAt(), acceptance.by(), plannedFirstTouch.warnAt(), plannedFirstTouch.by());
    }

    /** For what was settled long ago. */
    public static Clocks past(Instant at) {
        return new Clocks(at, at, at, at, at);
    }

    public Clocks accepted(Deadline firstTouch) {
        return of(offeredAt, acceptance(), firstTouch);
    }

    public Deadline acceptance() {
        return new Deadline(acceptWarnAt, acceptBy);
    }

    public Deadline firstTouch() {
        return new Deadline(firstTouchWarnAt, firstTouchBy);
    }

    /** What a partner is given time for. */
    public enum ServiceClock {
        @JsonProperty("acceptance")
        ACCEPTANCE,
        @JsonProperty("firstTouch")
        FIRST_TOUCH
    }

    /** The clock that a partner is under now. */
    public record RunningClock(ServiceClock clock, Deadline deadline) {}
}
