package dev.tandem.lead.lead;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.util.UUID;

/** Two leads turned out to be one; the sale goes on in the thread of the one that stays. */
public record LeadsMerged(Occurrence occurrence, UUID leadId, UUID mergedLeadId, UUID mergedThread) implements Event {
    public static LeadsMerged of(Lead stays, Lead merged, Occurrence occurrence) {
        return new LeadsMerged(occurrence, stays.id(), merged.id(), merged.thread());
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
