package dev.tandem.playbook.objection;

import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.work.Evidence;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What may be done about an objection, and by whom. */
record ObjectionRules(Objection objection) {
    static final String KIND = "objection";

    /** A person has to read it all. */
    static final int MOST_EVIDENCE = 100;

    /** Why somebody may not name who answers it, or by when; empty if they may. */
    Optional<Refusal> change(Actor actor) {
        boolean theirs = actor.is(objection.side(), objection.ownerId().orElse(null))
                || actor.side() == objection.side() && actor.leads();
        return open("change")
                .or(() -> theirs ? Optional.empty() : Optional.of(new ObjectionRefusals.NotYourObjection()));
    }

    Optional<Refusal> addEvidence() {
        boolean full = objection.evidence().size() >= MOST_EVIDENCE;
        return open("addEvidence")
                .or(() -> full ? Optional.of(new ObjectionRefusals.TooMuchEvidence(MOST_EVIDENCE)) : Optional.empty());
    }

    /** @throws NotFound if there is no such piece, or it is withdrawn already */
    Optional<Refusal> withdrawEvidence(UUID piece, Actor actor) {
        Evidence known = objection.evidence().stream()
                .filter(one -> one.id().equals(piece) && one.withdrawn() == null)
                .findFirst()
                .orElseThrow(() -> new NotFound("evidence", piece));
        boolean theirs = actor.is(known.side(), known.by());
        return open("withdrawEvidence")
                .or(() -> theirs ? Optional.empty() : Optional.of(new ObjectionRefusals.NotYourObjection()));
    }

    private Optional<Refusal> open(String action) {
        return objection.outcome() == ObjectionOutcome.OPEN
                ? Optional.empty()
                : Optional.of(new NotInState(
                        KIND, objection.id(), action, objection.outcome(), Set.of(ObjectionOutcome.OPEN)));
    }
}
