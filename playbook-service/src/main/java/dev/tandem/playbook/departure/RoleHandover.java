package dev.tandem.playbook.departure;

import dev.tandem.playbook.person.People;
import dev.tandem.playbook.person.Person;
import dev.tandem.playbook.person.RolesLost;
import dev.tandem.playbook.staff.Handover;
import dev.tandem.playbook.staff.LeftWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/**
 * Hands over what a person has to do by a role that was taken from them, to whoever has it. What nobody else can take by that role
 * stays with the person: somebody has to do it.
 */
@ApplicationScoped
class RoleHandover {
    private final People people;
    private final HandoverPlans handovers;

    RoleHandover(People people, HandoverPlans handovers) {
        this.people = people;
        this.handovers = handovers;
    }

    void hand(@Observes RolesLost lost) {
        UUID id = lost.person().personId();
        List<LeftWork> work = handovers.workOf(id).stream()
                .filter(piece -> piece.role() != null && lost.roles().contains(piece.role()))
                .toList();
        List<Handover> plan = handovers.plan(id, work, lost.roles(), List.of()).stream()
                .filter(this::isByRole)
                .toList();
        handovers.hand(id, plan);
    }

    private boolean isByRole(Handover handover) {
        return handover.to() != null
                && people.known(handover.to())
                        .map(Person::profile)
                        .filter(one -> one.allRoles().contains(handover.work().role()))
                        .isPresent();
    }
}
