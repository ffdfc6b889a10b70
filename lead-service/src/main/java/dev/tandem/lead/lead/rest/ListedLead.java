package dev.tandem.lead.lead.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.lead.lead.Contact;
import dev.tandem.lead.lead.ContactVisibility;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.LeadStatus;
import dev.tandem.lead.lead.rest.LeadView.ScorePart;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A lead in a list: what tells it from others. Its contact is masked as in the lead itself")
public record ListedLead(
        UUID id,
        int revision,
        Instant createdAt,
        Instant updatedAt,
        UUID thread,
        LeadStatus status,
        @Schema(description = "Absent if none was named") String company,
        Contact contact,
        boolean contactMasked,
        @Schema(description = "Absent if unknown") String country,
        String source,
        @Schema(description = "Absent if it has none") String externalId,
        Instant receivedAt,

        @Schema(description = "Absent unless it belongs to a partner")
        UUID partnerId,

        @JsonUnwrapped ScorePart score) {
    static ListedLead of(Lead lead, ContactVisibility.ShownContact shown) {
        return new ListedLead(
                lead.id(),
                lead.revision(),
                lead.createdAt(),
                lead.updatedAt(),
                lead.thread(),
                lead.status(),
                lead.company(),
                shown.contact(),
                shown.masked(),
                lead.country(),
                lead.source(),
                lead.externalId(),
                lead.receivedAt(),
                lead.partnerId().orElse(null),
                lead.figures().map(ScorePart::of).orElse(null));
    }
}
