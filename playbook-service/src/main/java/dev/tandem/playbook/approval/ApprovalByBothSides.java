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
 * The four-eyes principle across both sides: a request takes effect once both sides approve, each by a lead of its
 * people. The requester and the two are three people, whatever side each is on by then.
 */
public record ApprovalByBothSides(UUID requestedBy, List<Approval> given) {
    /** Empty if this person may decide. */
    public Optional<Refusal> objection(Actor actor, String record, Object id, String action) {
        return actor.leads()
                ? FourEyes.objection(record, id, action, takenPart(), actor.person())
                : Optional.of(new ApprovalRefusals.NotAnApprover());
    }

    private List<UUID> takenPart() {
        return Stream.concat(Stream.of(requestedBy), given.stream().map(Approval::by))
                .toList();
    }

    public boolean isGivenBy(Side side) {
        return given.stream().anyMatch(approval -> approval.side() == side);
    }

    public ApprovalByBothSides with(Actor actor, Instant at) {
        Approval more = new Approval(actor.side(), actor.person(), at);
        return new ApprovalByBothSides(
                requestedBy, Stream.concat(given.stream(), Stream.of(more)).toList());
    }

    public boolean isComplete() {
        return Stream.of(Side.values()).allMatch(this::isGivenBy);
    }
}
