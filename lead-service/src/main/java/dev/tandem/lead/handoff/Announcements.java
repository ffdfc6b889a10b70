package dev.tandem.lead.handoff;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes handoffs down, and publishes what has become of them. */
@ApplicationScoped
class Announcements {
    private final Handoffs handoffs;
    private final Outbox outbox;
    private final Occurrences occurrences;

    Announcements(Handoffs handoffs, Outbox outbox, Occurrences occurrences) {
        this.handoffs = handoffs;
        this.outbox = outbox;
        this.occurrences = occurrences;
    }

    /** Published as the state that the handoff is in now. */
    Handoff written(Handoff handoff) {
        handoffs.persistAndFlush(handoff);
        outbox.publish(HandoffEvent.of(handoff, occurrence(handoff)));
        return handoff;
    }

    /** Of what is written already, in one round trip. */
    void publish(List<Event> events) {
        outbox.publish(events);
    }

    Occurrence occurrence(Handoff handoff) {
        return occurrences.of(handoff, handoff.thread());
    }
}
