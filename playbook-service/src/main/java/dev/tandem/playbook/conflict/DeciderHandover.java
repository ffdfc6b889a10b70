package dev.tandem.playbook.conflict;

import dev.tandem.playbook.staff.Handover;
import dev.tandem.playbook.staff.LeftWork;
import dev.tandem.playbook.staff.WorkHandover;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who leaves decides no conflict any more. Both sides named that person and no other, so nobody follows by a
 * rule: an administrator decides, as if they had named nobody. It is not listed, since who named whom may be sealed.
 */
@ApplicationScoped
class DeciderHandover implements WorkHandover {
    private final ConflictCases cases;
    private final DecisionWork work;

    DeciderHandover(ConflictCases cases, DecisionWork work) {
        this.cases = cases;
        this.work = work;
    }

    @Override
    public List<LeftWork> of(UUID person) {
        return List.of();
    }

    /** Whoever hands some of their work on still decides. */
    @Override
    public void hand(UUID from, List<Handover> handed) {}

    @Override
    public void left(UUID person) {
        for (ConflictCase conflict : cases.openNaming(person)) {
            conflict.withoutDecider(person);
            work.note(conflict);
        }
    }
}
