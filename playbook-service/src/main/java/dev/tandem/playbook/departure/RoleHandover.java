package dev.tandem.playbook.departure;

import dev.tandem.playbook.person.People;
import dev.tandem.playbook.person.Person;
import dev.tandem.playbook.person.RolesLost;
import dev.tandem.playbook.staff.Handover;
import dev.tandem.playbook.staff.LeftWork;
import dev.tandem.playbook.staff.Ownership;
import dev.tandem.playbook.staff.StaffDirectory;
import dev.tandem.playbook.staff.Succession;
import dev.tandem.playbook.staff.WorkHandover;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Hands over what a person has to do by a role that was taken from them, to whoever has it. What nobody else can take by that role
 * stays with the person: somebody has to do it.
 */
@ApplicationScoped
class RoleHandover {
    private final People people;
    private final StaffDirectory staff;
    private final Instance<WorkHandover> handovers;

    RoleHandover(People people, StaffDirectory staff, Instance<WorkHandover> handovers) {
        this.people = people;
        this.staff = staff;
        this.handovers = handovers;
    }

    void hand(@Observes RolesLost lost) {
        UUID id = lost.person().personId();
        List<LeftWork> work = handovers.stream()
                .flatMap(handover -> handover.of(id).stream())
                .filter(piece -> piece.role() != null && lost.roles().contains(piece.role()))
                .toList();
        Set<Ownership> owners = work.stream().map(LeftWork::owners).collect(Collectors.toSet());
        List<Handover> plan = new Succession(id, lost.roles(), List.of(), staff.of(owners))
                .plan(work).stream().filter(this::isByRole).toList();
        handovers.forEach(handover -> handover.hand(id, plan));
    }

    private boolean isByRole(Handover handover) {
        return handover.to() != null
                && people.known(handover.to())
                        .map(Person::profile)
                        .filter(one -> one.allRoles().contains(handover.work().role()))
                        .isPresent();
    }
}
