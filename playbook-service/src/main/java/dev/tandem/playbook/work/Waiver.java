package dev.tandem.playbook.work;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.approval.Approval;
import dev.tandem.playbook.approval.ApprovalPath;
import dev.tandem.playbook.approval.ApprovalStep;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a task need not be done. Whoever would be relieved of it asks, and a leader of the other side grants it.
 *
 * @param granted empty until it is granted
 */
@Schema(description = "That a task need not be done: asked for by one side, granted by a leader of the other")
public record Waiver(
        @Schema(example = "The customer forbids visits; we have the plans of the site")
        String reason,

        @Schema(description = "The side that asks for it") Side side,

        @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID requestedBy,

        @Schema(example = "2026-03-02T09:15:00Z") Instant requestedAt,

        @Schema(description = "Empty until it is granted") List<Approval> granted) {
    boolean holds() {
        return !granted.isEmpty();
    }

    boolean isGrantedBefore(Instant time) {
        return granted.stream().anyMatch(approval -> approval.at().isBefore(time));
    }

    Optional<Refusal> objection(Actor actor, String activity) {
        return path().objection(actor, "waiver", activity, "grantWaiver");
    }

    public Waiver grantedBy(Actor actor, Instant at) {
        return new Waiver(
                reason, side, requestedBy, requestedAt, path().with(actor, at).given());
    }

    /** Who may still grant it. */
    public List<ApprovalStep> openApprovals() {
        return path().open();
    }

    private ApprovalPath path() {
        ApprovalStep step = new ApprovalStep(side.other(), Actor.leading(side.other()));
        return new ApprovalPath(requestedBy, List.of(step), granted);
    }
}
