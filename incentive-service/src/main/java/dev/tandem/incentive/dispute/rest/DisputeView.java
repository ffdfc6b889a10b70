package dev.tandem.incentive.dispute.rest;

import dev.tandem.incentive.dispute.Dispute;
import dev.tandem.incentive.dispute.DisputeReason;
import dev.tandem.incentive.dispute.DisputeStatus;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.Role;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.rest.AllowedAction;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dispute as visible to one side. The people who acted for the other side are not shown. */
@Schema(name = "Dispute")
public record DisputeView(
        UUID id,

        @Schema(example = "3", description = "Grows with every change; the ETag")
        int revision,

        Instant createdAt,
        Instant updatedAt,

        UUID statementId,
        UUID lineId,
        UUID dealId,
        UUID thread,

        @Schema(description = "The payee of the statement") UUID partnerId,

        DisputeStatus status,
        DisputeReason reason,

        @Schema(example = "We sourced this deal alone, but are credited with 60 %.")
        String claim,

        @Schema(description = "The correct amount of the line according to the payee; absent if unknown")
        Money claimed,

        List<EvidenceView> evidence,
        @Schema(description = "Absent for the vendor") UUID openedBy,
        Instant openedAt,

        @Schema(description = "The date by which finance should decide")
        Instant decideBy,

        @Schema(
                description =
                        "Absent for a partner: what the first of two people would grant; absent unless two have to"
                                + " uphold it")
        ProposalView proposal,

        @Schema(description = "Absent while it is open, and for the other side")
        UUID closedBy,

        @Schema(description = "Absent while it is open") Instant closedAt,

        @Schema(
                description = "Absent until finance decides",
                example = "The meeting notes show that the deal was sourced alone.")
        String decision,

        @Schema(description = "The amount posted in addition to the line; absent unless it was upheld")
        Money granted,

        @Schema(description = "The ledger entry of the granted amount; absent unless it was upheld")
        UUID entryId,

        @Schema(description = "The actions available to this caller, and why the others are not")
        List<AllowedAction> allowedActions) {
    /** Evidence of one side. */
    @Schema(name = "DisputeEvidence")
    public record EvidenceView(
            @Schema(example = "partner", description = "partner or vendor")
            String side,

            @Schema(description = "Visible to that side only; absent for the other side")
            UUID by,

            Instant at,

            @Schema(example = "The first meeting took place in January.")
            String note,

            @Schema(description = "Absent if there is only a note", example = "https://portal.example/meetings/42")
            String link) {

        static EvidenceView of(Dispute.Evidence evidence, boolean seenByVendor) {
            return new EvidenceView(
                    evidence.byVendor() ? "vendor" : "partner",
                    evidence.byVendor() == seenByVendor ? evidence.by() : null,
                    evidence.at(),
                    evidence.note(),
                    evidence.link());
        }
    }

    /** What the first of two people would grant. */
    @Schema(name = "ProposedGrant")
    public record ProposalView(
            Money amount,

            @Schema(example = "The meeting notes show that the deal was sourced alone.")
            String decision,

            UUID by,
            Instant at) {
        static ProposalView of(Dispute.Proposal proposal) {
            return new ProposalView(proposal.amount(), proposal.decision(), proposal.by(), proposal.at());
        }
    }

    static DisputeView of(Dispute dispute, Caller viewer) {
        boolean vendor = viewer.isVendor();
        boolean closedByPartner = dispute.status() == DisputeStatus.WITHDRAWN;
        return new DisputeView(
                dispute.id(),
                dispute.revision(),
                dispute.createdAt(),
                dispute.updatedAt(),
                dispute.statementId(),
                dispute.lineId(),
                dispute.dealId(),
                dispute.thread(),
                dispute.payeePartner(),
                dispute.status(),
                dispute.reason(),
                dispute.claim(),
                dispute.claimed().orElse(null),
                dispute.evidence().stream()
                        .map(each -> EvidenceView.of(each, vendor))
                        .toList(),
                vendor ? null : dispute.openedBy(),
                dispute.openedAt(),
                dispute.decideBy(),
                dispute.proposal()
                        .filter(proposed -> vendor)
                        .map(ProposalView::of)
                        .orElse(null),
                dispute.closedBy().filter(by -> closedByPartner != vendor).orElse(null),
                dispute.closedAt().orElse(null),
                dispute.decision().orElse(null),
                dispute.granted().orElse(null),
                dispute.entryId().orElse(null),
                actions(dispute, viewer));
    }

    private static List<AllowedAction> actions(Dispute dispute, Caller viewer) {
        return List.of(
                AllowedAction.of(
                        "evidence",
                        viewer,
                        Set.of(Role.FINANCE, Role.PARTNER_ADMIN),
                        () -> dispute.objectionTo("evidence")),
                decision("uphold", dispute, viewer),
                decision("reject", dispute, viewer),
                AllowedAction.of(
                        "withdraw", viewer, Set.of(Role.PARTNER_ADMIN), () -> dispute.objectionTo("withdraw")));
    }

    private static AllowedAction decision(String action, Dispute dispute, Caller viewer) {
        return AllowedAction.of(
                action, viewer, Set.of(Role.FINANCE), () -> dispute.objectionToDeciding(action, viewer.personId()));
    }
}
