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

    DeciderHandover(ConflictCases cases) {
        this.cases = cases;
    }

    @Override
    public List<LeftWork> of(UUID person) {
        return List.of();
    }

    @Override
    public void hand(UUID from, List<Handover> work) {
        cases.openNaming(from).forEach(conflict -> conflict.withoutDecider(from));
    }
}
