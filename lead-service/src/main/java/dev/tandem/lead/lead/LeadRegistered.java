package dev.tandem.lead.lead;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.util.UUID;

/** A lead was taken in; as a duplicate of another, if {@code duplicateOf} says so. */
public record LeadRegistered(
        Occurrence occurrence, UUID leadId, UUID accountId, String source, String country, UUID duplicateOf)
        implements Event {
    public static LeadRegistered of(Lead lead, Occurrence occurrence) {
        return new LeadRegistered(
                occurrence,
                lead.id(),
                lead.account().map(account -> account.id()).orElse(null),
                lead.source(),
                lead.country(),
                lead.duplicateOf().orElse(null));
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
