package dev.tandem.lead.lead.rest;

import dev.tandem.lead.lead.Contact;
import dev.tandem.lead.lead.ContactMask;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.LeadStatus;
import dev.tandem.platform.caller.Caller;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A lead; its contact is masked for a partner before acceptance, and without consent")
record LeadView(
        UUID id,
        int revision,
        UUID thread,
        LeadStatus status,
        String company,
        Contact contact,
        boolean contactMasked,
        String country,
        String source,
        String problem,
        String nextSteps,

        @Schema(description = "The routed or owning partner")
        UUID partnerId,

        @Schema(description = "The lead that came first; for the vendor only")
        UUID duplicateOf,

        @Schema(description = "sameEmail or sameCompanyAndName")
        String duplicateReason,

        String externalId,
        Instant receivedAt) {

    static LeadView of(Lead lead, ContactMask mask, Caller viewer) {
        return new LeadView(
                lead.id(),
                lead.revision(),
                lead.thread(),
                lead.status(),
                lead.account().map(account -> account.name()).orElse(null),
                mask.shown(lead),
                !mask.isShown(lead),
                lead.country(),
                lead.source(),
                lead.problem(),
                lead.nextSteps(),
                lead.partnerId().orElse(null),
                lead.duplicateOf().filter(original -> viewer.isVendor()).orElse(null),
                lead.duplicateReason(),
                lead.externalId(),
                lead.receivedAt());
    }
}
