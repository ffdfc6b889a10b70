package dev.tandem.playbook.person;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.caller.PersonIdSettings;
import dev.tandem.platform.caller.PersonIds;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Registers people with the program, and changes them. The sub of their tokens is needed to derive their ids, and is not stored. */
@ApplicationScoped
public class PersonDesk {
    private final People people;
    private final Invitations invitations;
    private final PersonIds ids;
    private final String usualIssuer;
    private final Event<RolesLost> rolesLost;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final CurrentCaller caller;
    private final TenantClock clock;

    PersonDesk(
            People people,
            Invitations invitations,
            PersonIds ids,
            PersonIdSettings settings,
            Event<RolesLost> rolesLost,
            Outbox outbox,
            Occurrences occurrences,
            CurrentCaller caller,
            TenantClock clock) {
        this.people = people;
        this.invitations = invitations;
        this.ids = ids;
        this.usualIssuer = settings.issuer();
        this.rolesLost = rolesLost;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The person's id, registered or not.
     *
     * @param issuer of the person's tokens; null for that of most people
     * @param sub as in those tokens
     */
    public UUID idOf(String issuer, String sub) {
        return ids.of(caller.get().tenant(), issuer == null ? usualIssuer : issuer, sub);
    }

    /**
     * @throws PersonRefusals.PersonAlreadyKnown if the id is already registered, also of somebody who has left, on whatever side: an
     *     administrator of that takes them back
     * @throws NotFound if the person's partner does not exist for the caller
     */
    public Person register(Person person) {
        requirePartner(person.partnerId().orElse(null));
        Person entering = people.known(person.personId())
                .map(known -> entersAgain(known, person))
                .orElse(person);
        written(entering);
        return announced(entering);
    }

    /** Who was erased is nobody: whoever has that id now is registered in their place, on the same side. */
    private static Person entersAgain(Person known, Person person) {
        if (known.erasedAt().isEmpty() || !known.partnerId().equals(person.partnerId())) {
            throw new PersonRefusals.PersonAlreadyKnown(known.personId());
        }
        known.enterAgain(person.profile());
        return known;
    }

    /** @param partnerId null for the vendor @throws NotFound if the partner does not exist for the caller */
    void requirePartner(UUID partnerId) {
        if (partnerId != null && !people.knowPartner(partnerId)) {
            throw new NotFound("partner", partnerId);
        }
    }

    /**
     * What the person has to do by a role that they lose goes to whoever has it.
     *
     * @throws PersonRefusals.OwnRoles if the caller's own roles would change, functional ones included: a playbook has both approve
     * @throws PersonRefusals.LastAdministrator if the side would be left without one
     */
    public Person change(Person person, Person.Profile profile) {
        Person.Profile before = person.profile();
        boolean sameRoles = before.roles().equals(profile.roles())
                && before.functionalRoles().equals(profile.functionalRoles());
        if (!sameRoles && person.personId().equals(caller.get().personId())) {
            throw new PersonRefusals.OwnRoles();
        }
        if (person.isActive() && !profile.roles().contains(person.administratorsRole())) {
            requireAnotherAdministrator(person);
        }
        person.change(profile);
        people.persistAndFlush(person);
        announced(person);
        Set<String> lost = before.allRoles();
        lost.removeAll(profile.allRoles());
        if (person.isActive() && !lost.isEmpty()) {
            rolesLost.fire(new RolesLost(person, lost));
        }
        return person;
    }

    /**
     * Whatever the person has to do must have been handed over before.
     *
     * @param reason null for none
     * @throws PersonRefusals.LastAdministrator if others stay, and nobody would administer their side
     */
    public Person leave(Person person, String reason) {
        requireAnotherAdministrator(person);
        person.leave(reason, clock.now());
        people.persistAndFlush(person);
        // Whoever has left lets nobody in any more.
        invitations.pendingBy(person.personId()).forEach(invitation -> invitation.withdraw(clock.now()));
        return announced(person);
    }

    /** @throws dev.tandem.platform.problem.NotInState unless the person has left */
    public Person comeBack(Person person) {
        person.comeBack();
        people.persistAndFlush(person);
        return announced(person);
    }

    /** Whether others stay, and nobody would administer their side if the person left. Changes nothing. */
    public boolean isLastAdministrator(Person person) {
        List<Person> others = othersBeside(person);
        return person.isActive()
                && person.administers()
                && !others.isEmpty()
                && others.stream().noneMatch(Person::administers);
    }

    private void requireAnotherAdministrator(Person person) {
        if (!person.administers()) {
            return;
        }
        List<Person> others = othersBeside(person);
        if (!others.isEmpty() && others.stream().filter(Person::administers).noneMatch(people::stillAdministers)) {
            throw new PersonRefusals.LastAdministrator();
        }
    }

    private List<Person> othersBeside(Person person) {
        return people.activeOfSideOf(person).stream()
                .filter(one -> !one.personId().equals(person.personId()))
                .toList();
    }

    private Person announced(Person person) {
        outbox.publish(PersonEvent.PersonChanged.of(person, occurrences.of(person)));
        return person;
    }

    /**
     * A partner cannot see the people of other sides, and two callers may register the same person concurrently: the
     * database detects both.
     */
    private void written(Person person) {
        try {
            people.persistAndFlush(person);
        } catch (ConstraintViolationException known) {
            throw new PersonRefusals.PersonAlreadyKnown();
        }
    }
}
