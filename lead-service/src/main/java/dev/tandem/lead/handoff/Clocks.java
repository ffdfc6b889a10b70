package dev.tandem.lead.handoff;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The deadlines of a handoff, counted in the partner's working time.
 *
 * @param acceptBy from this instant on it cannot be answered
 * @param firstTouchBy the deadline for contacting the customer: a plan while the offer is open, binding once it is
 * accepted
 */
@Embeddable
public record Clocks(
        Instant offeredAt, Instant acceptWarnAt, Instant acceptBy, Instant firstTouchWarnAt, Instant firstTouchBy) {
    public static Clocks of(Instant offeredAt, Deadline acceptance, Deadline plannedFirstTouch) {
        return new Clocks(
                offeredAt, acceptance.warnAt(), acceptance.by(), plannedFirstTouch.warnAt(), plannedFirstTouch.by());
    }

    /** For handoffs settled long ago. */
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

    /** The steps for which a partner has limited time. */
    public enum ServiceClock {
        @JsonProperty("acceptance")
        ACCEPTANCE,
        @JsonProperty("firstTouch")
        FIRST_TOUCH
    }

    /** The clock that currently runs for the partner. */
    public record RunningClock(ServiceClock clock, Deadline deadline) {}
}
