package dev.tandem.lead.handoff.rest;

import dev.tandem.lead.handoff.Proposal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An offer to make; what is left out follows from the routing decision and the playbook")
record OfferHandoffRequest(
        @NotNull UUID leadId,

        @Schema(description = "Otherwise to whom the lead is routed")
        UUID partnerId,

        @Schema(description = "Otherwise the first of the partner's people")
        String ownerId,

        @Schema(description = "Otherwise the next one") String backupId,

        @Schema(description = "Otherwise the playbook published last", example = "reseller-co-sale")
        String playbookCode,

        @Size(max = 1000) @Schema(example = "You run three of their competitors' warehouses")
        String valueProposition) {

    Proposal proposal() {
        return new Proposal(leadId, partnerId, ownerId, backupId, playbookCode, valueProposition);
    }
}
