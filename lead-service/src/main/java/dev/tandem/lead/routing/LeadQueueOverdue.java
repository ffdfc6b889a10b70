package dev.tandem.lead.routing;

import dev.tandem.lead.lead.Lead;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.Instant;
import java.util.UUID;

/** A lead that no rule could place is still in the queue at its deadline. */
public record LeadQueueOverdue(Occurrence occurrence, UUID leadId, Instant queueBy) implements Event {
    static LeadQueueOverdue of(Lead lead, Occurrence occurrence) {
        return new LeadQueueOverdue(occurrence, lead.id(), lead.queueBy().orElseThrow());
    }

    @Override
    public String key() {
        return occurrence.thread().toString();
    }

    @Override
    public String subject() {
        return leadId.toString();
    }
}
