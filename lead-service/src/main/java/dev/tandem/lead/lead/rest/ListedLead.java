package dev.tandem.lead.lead.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.lead.lead.Contact;
import dev.tandem.lead.lead.ContactVisibility;
import dev.tandem.lead.lead.LeadRow;
import dev.tandem.lead.lead.LeadStatus;
import dev.tandem.lead.lead.rest.LeadView.ScorePart;
import dev.tandem.platform.caller.Caller;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A lead in a list: what tells it from others. Its contact is masked as in the lead itself")
public record ListedLead(
        UUID id,

        @Schema(example = "4", description = "Grows with every change; the ETag")
        int revision,

        Instant createdAt,
        Instant updatedAt,
        UUID thread,
        LeadStatus status,

        @Schema(description = "Absent if none was named", example = "Brightwater Logistics GmbH")
        String company,

        @Schema(description = "The account of that company; absent for a partner, and if no company was named")
        UUID accountId,

        Contact contact,
        boolean contactMasked,

        @Schema(description = "Absent if unknown", example = "DE")
        String country,

        @Schema(example = "webinar") String source,

        @Schema(description = "Absent if it has none", example = "crm-4711")
        String externalId,

        Instant receivedAt,

        @Schema(description = "Absent unless it belongs to a partner")
        UUID partnerId,

        @Schema(description = "The vendor's own seller who has it; absent unless it belongs to one, and for a partner")
        UUID sellerId,

        @JsonUnwrapped ScorePart score) {
    /** @param account that stands for its company; null if it named none */
    static ListedLead of(LeadRow lead, UUID account, ContactVisibility.ShownContact shown, Caller viewer) {
        return new ListedLead(
                lead.id(),
                lead.revision(),
                lead.createdAt(),
                lead.updatedAt(),
                lead.thread(),
                lead.status(),
                lead.company(),
                viewer.isVendor() ? account : null,
                shown.contact(),
                shown.masked(),
                lead.country(),
                lead.source(),
                lead.externalId(),
                lead.receivedAt(),
                lead.partnerId(),
                viewer.isVendor() ? lead.sellerId() : null,
                lead.score().map(ScorePart::of).orElse(null));
    }
}
