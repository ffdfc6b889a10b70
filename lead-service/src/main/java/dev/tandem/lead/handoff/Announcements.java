package dev.tandem.lead.handoff;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Writes handoffs down, and publishes what has become of them. */
@ApplicationScoped
class Announcements {
    private final Handoffs handoffs;
    private final Outbox outbox;
    private final TenantClock clock;

    Announcements(Handoffs handoffs, Outbox outbox, TenantClock clock) {
        this.handoffs = handoffs;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Published as the state that the handoff is in now. */
    Handoff written(Handoff handoff, Instant at) {
        handoffs.persistAndFlush(handoff);
        outbox.publish(HandoffEvent.of(handoff, occurrence(handoff, at)));
        return handoff;
    }

    /** Of what is written already, in one round trip. */
    void publish(List<Event> events) {
        outbox.publish(events);
    }

    Occurrence occurrence(Handoff handoff, Instant at) {
        return Occurrence.live(handoff.thread(), handoff.revision(), at, clock.today());
    }
}
