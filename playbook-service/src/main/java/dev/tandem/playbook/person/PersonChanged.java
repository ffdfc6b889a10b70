package dev.tandem.playbook.person;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.util.Set;
import java.util.UUID;

/** Somebody joined, or changed roles; who it is stays here. */
public record PersonChanged(
        Occurrence occurrence, String personId, String side, UUID partnerId, Set<String> roles, boolean active)
        implements Event {

    static PersonChanged of(Person person, Occurrence occurrence) {
        UUID partnerId = person.partnerId().orElse(null);
        String side = partnerId == null ? "vendor" : partnerId.toString();
        return new PersonChanged(occurrence, person.subject(), side, partnerId, person.roles(), person.isActive());
    }

    @Override
    public String key() {
        return personId;
    }

    @Override
    public String subject() {
        return personId;
    }
}
