package dev.tandem.playbook.closing.rest;

import dev.tandem.playbook.approval.Approval;
import dev.tandem.playbook.closing.LeadProposal;
import dev.tandem.playbook.closing.LeadProposalStatus;
import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That somebody else leads a negotiation, once all whom it concerns consent")
record LeadProposalView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671053")
        UUID id,

        @Schema(example = "0", description = "Grows with every change; the ETag")
        int revision,

        @Schema(description = "Who shall lead", example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID personId,

        @Schema(description = "The side of that person") Side side,

        @Schema(example = "She knows their purchasing") String reason,

        @Schema(example = "a84e0f19-6c53-8d27-b1fe-30c95d7264e2")
        UUID proposedBy,

        @Schema(example = "2026-04-02T09:15:00Z") Instant proposedAt,
        LeadProposalStatus status,

        @Schema(description = "The sides whose consent is lacking still; none once it has ended")
        List<Side> consentsOf,

        @Schema(description = "Of each side that has consented")
        List<Approval> consents,

        @Schema(description = "Absent unless it was declined", example = "Let us finish the prices first")
        String declinedBecause,

        @Schema(
                description =
                        "Who gave the last consent, declined it or took it back; absent while it is pending, and if it"
                                + " was overtaken",
                example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
        UUID endedBy,

        @Schema(description = "Absent while it is pending", example = "2026-04-03T09:15:00Z")
        Instant endedAt) {
    static LeadProposalView of(LeadProposal proposal) {
        return new LeadProposalView(
                proposal.id(),
                proposal.revision(),
                proposal.personId(),
                proposal.side(),
                proposal.reason(),
                proposal.proposedBy(),
                proposal.proposedAt(),
                proposal.status(),
                List.copyOf(proposal.lacking()),
                proposal.consents(),
                proposal.declinedBecause().orElse(null),
                proposal.endedBy().orElse(null),
                proposal.endedAt().orElse(null));
    }
}
