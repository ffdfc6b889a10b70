package dev.tandem.playbook.approval;

import dev.tandem.platform.problem.FourEyes;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The approvals that a request needs, one of each side at most, and those it has. Whoever asked and whoever approves are different
 * people, whatever side each is on by then.
 */
public record ApprovalPath(UUID requestedBy, List<ApprovalStep> steps, List<Approval> given) {
    /** Empty if this person may decide. */
    public Optional<Refusal> objection(Actor actor, String record, Object id, String action) {
        return step(actor.side()).filter(step -> step.mayBeTakenBy(actor)).isPresent()
                ? FourEyes.objection(record, id, action, takenPart().toList(), actor.person())
                : Optional.of(new ApprovalRefusals.NotAnApprover(
                        steps.stream().map(step -> step.asSeenBy(actor.side())).toList()));
    }

    private Optional<ApprovalStep> step(Side side) {
        return steps.stream().filter(step -> step.side() == side).findFirst();
    }

    /** Who has asked, or approved, and cannot decide any more. */
    public Stream<UUID> takenPart() {
        return Stream.concat(Stream.of(requestedBy), given.stream().map(Approval::by));
    }

    public boolean isGivenBy(Side side) {
        return given.stream().anyMatch(approval -> approval.side() == side);
    }

    public ApprovalPath with(Actor actor, Instant at) {
        Approval more = new Approval(actor.side(), actor.person(), at);
        return new ApprovalPath(
                requestedBy,
                steps,
                Stream.concat(given.stream(), Stream.of(more)).toList());
    }

    /** What is still needed. */
    public List<ApprovalStep> open() {
        return steps.stream().filter(step -> !isGivenBy(step.side())).toList();
    }

    public boolean isComplete() {
        return open().isEmpty();
    }
}
