package dev.tandem.playbook.departure;

import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.person.People;
import dev.tandem.playbook.person.Person;
import dev.tandem.playbook.person.PersonDesk;
import dev.tandem.playbook.staff.Handover;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Lets people leave, once everything that they have to do has somebody who takes it over. */
@ApplicationScoped
public class DepartureDesk {
    private final People people;
    private final PersonDesk desk;
    private final HandoverPlans handovers;
    private final TenantClock clock;

    DepartureDesk(People people, PersonDesk desk, HandoverPlans handovers, TenantClock clock) {
        this.people = people;
        this.desk = desk;
        this.handovers = handovers;
        this.clock = clock;
    }

    /** What the person has to do, and who would take it over. Changes nothing. */
    public List<PlannedHandover> preview(UUID id) {
        return plan(people.visible(id)).stream().map(PlannedHandover::of).toList();
    }

    /** Whether nobody would administer the person's side. */
    public boolean isLastAdministrator(UUID id) {
        return desk.isLastAdministrator(people.visible(id));
    }

    /**
     * @param reason null for none
     * @return what was handed over
     * @throws dev.tandem.platform.problem.NotInState if the person has left already
     * @throws DepartureRefusals.NobodyTakesOver if nobody can take over some of the work
     */
    public List<PlannedHandover> leave(UUID id, String reason) {
        Person person = people.locked(id);
        person.requireActive("leave");
        List<Handover> plan = plan(person);
        List<PlannedHandover> shown = plan.stream().map(PlannedHandover::of).toList();
        List<PlannedHandover> blocking =
                shown.stream().filter(PlannedHandover::isBlocking).toList();
        if (!blocking.isEmpty()) {
            throw new DepartureRefusals.NobodyTakesOver(blocking);
        }
        handovers.hand(id, plan);
        handovers.left(id);
        desk.leave(person, reason);
        return shown;
    }

    /** @throws dev.tandem.platform.problem.NotInState unless the person has left */
    public Person comeBack(UUID id) {
        return desk.comeBack(people.locked(id));
    }

    private List<Handover> plan(Person person) {
        UUID id = person.personId();
        List<UUID> delegates = person.absences().open(clock.today()).stream()
                .flatMap(absence -> absence.delegate().stream())
                .toList();
        return handovers.plan(id, handovers.workOf(id), person.profile().allRoles(), delegates);
    }
}
