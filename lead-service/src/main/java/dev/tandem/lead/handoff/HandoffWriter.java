package dev.tandem.lead.handoff;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Persists handoffs and publishes their events. */
@ApplicationScoped
class HandoffWriter {
    private final Handoffs handoffs;
    private final Outbox outbox;
    private final Occurrences occurrences;

    HandoffWriter(Handoffs handoffs, Outbox outbox, Occurrences occurrences) {
        this.handoffs = handoffs;
        this.outbox = outbox;
        this.occurrences = occurrences;
    }

    /** Publishes the event of the handoff's present state. */
    Handoff written(Handoff handoff) {
        handoffs.persistAndFlush(handoff);
        outbox.publish(HandoffEvent.of(handoff, occurrence(handoff)));
        return handoff;
    }

    /** Publishes events of handoffs already written, in one round trip. */
    void publish(List<Event> events) {
        outbox.publish(events);
    }

    Occurrence occurrence(Handoff handoff) {
        return occurrences.of(handoff, handoff.thread());
    }
}
