package dev.tandem.playbook.partner.rest;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.playbook.partner.ContactMap;
import dev.tandem.playbook.partner.IntegrationDepth;
import dev.tandem.playbook.partner.Partner;
import dev.tandem.playbook.partner.PartnerStatus;
import dev.tandem.playbook.partner.PartnerType;
import dev.tandem.playbook.partner.SuspensionReason;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A company that sells together with the vendor")
record PartnerView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671005")
        UUID id,

        @Schema(example = "3") int revision,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "Its id in the vendor's other systems; absent if it has none", example = "alpine")
        String externalId,

        @Schema(example = "Alpine Systems") String name,

        @Schema(description = "Absent if nobody has said") PartnerType type,

        @Schema(
                description = "Its own web and mail domains, none of which is another partner's",
                examples = {"[\"alpine.example\"]"})
        Set<String> domains,

        @Schema(description = "As named in the routing rules; absent if it has none", example = "DACH")
        String territory,

        @Schema(
                description = "The vendor's channel manager for this partner; absent while it has none",
                example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
        UUID managerId,

        PartnerStatus status,

        @Schema(description = "Why it is suspended; absent while it is active")
        SuspensionReason suspensionReason,

        @Schema(
                description = "Why it was last suspended or activated; absent if it never was",
                example = "The security questionnaire is overdue")
        String statusReason,

        @Schema(description = "Absent if it has always been active", example = "2026-03-02T09:15:00Z")
        Instant statusSince,

        @Schema(description = "Absent if it has none", example = "gold")
        String tier,

        IntegrationDepth integrationDepth,
        ContactMap contacts,
        List<AllowedAction> allowedActions) {
    static PartnerView of(Partner partner, Caller viewer) {
        return new PartnerView(
                partner.id(),
                partner.revision(),
                partner.createdAt(),
                partner.updatedAt(),
                partner.externalId(),
                partner.name(),
                partner.profile().type(),
                partner.profile().domains(),
                partner.territory(),
                partner.managerId(),
                partner.status(),
                partner.suspensionReason().orElse(null),
                partner.statusReason().orElse(null),
                partner.statusSince().orElse(null),
                partner.tier().orElse(null),
                partner.profile().integrationDepth(),
                partner.profile().contacts(),
                new PartnerActions(viewer).of(partner));
    }
}
