package dev.tandem.playbook.assessment;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.approval.Approval;
import dev.tandem.playbook.approval.ApprovalPath;
import dev.tandem.playbook.approval.ApprovalStep;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.worklist.OpenPiece;
import dev.tandem.playbook.worklist.WorkKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The result that a reviewer proposes, until a second leader of the vendor approves it.
 *
 * @param reasons for it; null for none
 * @param given empty until it is approved
 */
public record Conclusion(
        AssessmentResult result, String reasons, UUID proposedBy, Instant proposedAt, List<Approval> given) {
    private static final List<ApprovalStep> STEPS = List.of(new ApprovalStep(Side.VENDOR, Actor.leading(Side.VENDOR)));

    static Conclusion proposed(AssessmentResult result, String reasons, UUID by, Instant at) {
        return new Conclusion(result, reasons, by, at, List.of());
    }

    Optional<Refusal> objection(Actor actor, UUID assessment, String action) {
        return path().objection(actor, Assessment.KIND, assessment, action);
    }

    Conclusion approvedBy(Actor actor, Instant at) {
        return new Conclusion(
                result, reasons, proposedBy, proposedAt, path().with(actor, at).given());
    }

    boolean holds() {
        return path().isComplete();
    }

    /** The approvals that are still needed. */
    List<OpenPiece> open(String title) {
        return path().open().stream()
                .map(step -> OpenPiece.of(
                                WorkKind.APPROVAL, title, null, new OpenPiece.Doer(step.side(), null, step.roles()))
                        .awaitedBy(proposedBy)
                        .notBy(path().takenPart()))
                .toList();
    }

    private ApprovalPath path() {
        return new ApprovalPath(proposedBy, STEPS, given);
    }
}
