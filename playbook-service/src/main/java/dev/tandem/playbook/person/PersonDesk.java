package dev.tandem.playbook.person;

import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;

/** Where people are made known to the program. */
@ApplicationScoped
public class PersonDesk {
    private final People people;
    private final Outbox outbox;
    private final Occurrences occurrences;

    PersonDesk(People people, Outbox outbox, Occurrences occurrences) {
        this.people = people;
        this.outbox = outbox;
        this.occurrences = occurrences;
    }

    /**
     * @throws PersonRefusals.PersonAlreadyKnown when somebody of that id is
     * @throws NotFound when the person's partner does not exist for the caller
     */
    public Person register(Person person) {
        person.partnerId().filter(partner -> !people.knowPartner(partner)).ifPresent(partner -> {
            throw new NotFound("partner", partner);
        });
        if (people.known(person.subject()).isPresent()) {
            throw new PersonRefusals.PersonAlreadyKnown(person.subject());
        }
        people.persistAndFlush(person);
        outbox.publish(PersonEvent.PersonChanged.of(person, occurrences.of(person)));
        return person;
    }
}
