package dev.tandem.playbook.person;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.util.Set;
import java.util.UUID;

/** The events of people; their identity is not published. */
public sealed interface PersonEvent extends Event {
    /** A person joined, was changed, left or came back. @param partnerId null for the vendor's side */
    record PersonChanged(
            Occurrence occurrence, UUID personId, String side, UUID partnerId, Set<String> roles, boolean active)
            implements PersonEvent {
        static PersonChanged of(Person person, Occurrence now) {
            return new PersonChanged(
                    now,
                    person.personId(),
                    person.sideName(),
                    person.partnerId().orElse(null),
                    person.roles(),
                    person.isActive());
        }
    }

    UUID personId();

    @Override
    default String subject() {
        return personId().toString();
    }

    @Override
    default String recordType() {
        return "person";
    }
}
