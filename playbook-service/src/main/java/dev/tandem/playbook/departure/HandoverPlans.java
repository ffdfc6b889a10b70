package dev.tandem.playbook.departure;

import dev.tandem.playbook.staff.Handover;
import dev.tandem.playbook.staff.LeftWork;
import dev.tandem.playbook.staff.Ownership;
import dev.tandem.playbook.staff.StaffDirectory;
import dev.tandem.playbook.staff.Succession;
import dev.tandem.playbook.staff.WorkHandover;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds all kinds of work that a person has to do, plans who takes it over, and hands it over. */
@ApplicationScoped
class HandoverPlans {
    private final StaffDirectory staff;
    private final Instance<WorkHandover> handovers;

    HandoverPlans(StaffDirectory staff, Instance<WorkHandover> handovers) {
        this.staff = staff;
        this.handovers = handovers;
    }

    List<LeftWork> workOf(UUID person) {
        return handovers.stream()
                .flatMap(handover -> handover.of(person).stream())
                .toList();
    }

    /**
     * @param work of the person
     * @param roles by which the person does what belongs to no role of its own
     * @param delegates who come first, the nearest absence's first
     */
    List<Handover> plan(UUID person, List<LeftWork> work, Set<String> roles, List<UUID> delegates) {
        Set<Ownership> owners = work.stream().map(LeftWork::owners).collect(Collectors.toSet());
        return new Succession(person, roles, delegates, staff.of(owners)).plan(work);
    }

    void hand(UUID from, List<Handover> plan) {
        handovers.forEach(handover -> handover.hand(from, plan));
    }

    /** The person has left, and handed over what they had to do. */
    void left(UUID person) {
        handovers.forEach(handover -> handover.left(person));
    }
}
