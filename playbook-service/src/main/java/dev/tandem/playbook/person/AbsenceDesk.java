package dev.tandem.playbook.person;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.caller.Role;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Notes on which days people are away, and who stands in for them. */
@ApplicationScoped
public class AbsenceDesk {
    private final People people;
    private final CurrentCaller caller;
    private final TenantClock clock;

    AbsenceDesk(People people, CurrentCaller caller, TenantClock clock) {
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param delegateId null for nobody
     * @throws InvalidRequest unless it ends after it begins, today or later, and its delegate is a colleague
     */
    public Absence note(UUID id, LocalDate from, LocalDate until, UUID delegateId) {
        Person person = manageable(id);
        LocalDate today = clock.today();
        List<FieldFault> faults = new ArrayList<>();
        if (until.isBefore(from) || until.isBefore(today)) {
            faults.add(new FieldFault("/until", "range", "must be from today on, and not before from"));
        }
        if (delegateId != null && !isColleague(person, delegateId)) {
            faults.add(new FieldFault(
                    "/delegateId", "unknownPerson", "must be another active person of the same side and partner"));
        }
        InvalidRequest.ifAny(faults);
        person.note(person.absences().with(from, until, delegateId, today));
        people.persistAndFlush(person);
        return person.absences().open(person.absences().last(), today).orElseThrow();
    }

    private boolean isColleague(Person person, UUID delegateId) {
        return !delegateId.equals(person.personId())
                && people.known(delegateId)
                        .filter(Person::isActive)
                        .filter(one -> one.partnerId().equals(person.partnerId()))
                        .isPresent();
    }

    /** The present and coming ones, by their first day. */
    public List<Absence> open(UUID id) {
        return manageable(id).absences().open(clock.today());
    }

    /** @throws NotFound also if it is over */
    public Absence find(UUID id, int number) {
        return manageable(id).absences().open(number, clock.today()).orElseThrow(() -> new NotFound("absence", number));
    }

    /** @throws NotFound also if it is over */
    public void end(UUID id, int number) {
        Absence known = find(id, number);
        Person person = manageable(id);
        person.note(person.absences().without(known.number(), clock.today()));
        people.persistAndFlush(person);
    }

    /** @throws PersonRefusals.NotYourAbsence unless it is the caller, or the caller administers their side */
    private Person manageable(UUID id) {
        Person person = people.visible(id);
        Caller who = caller.get();
        boolean administers = who.partner().equals(person.partnerId())
                && who.roles().contains(who.isVendor() ? Role.VENDOR_ADMIN : Role.PARTNER_ADMIN);
        boolean self = who.personId().equals(id);
        Refusal.ifAny(self || administers ? Optional.empty() : Optional.of(new PersonRefusals.NotYourAbsence()));
        return person;
    }
}
