package dev.tandem.playbook.person.rest;

import dev.tandem.playbook.person.Person;
import java.util.Set;

record PersonView(String id, int revision, String side, String name, String email, Set<String> roles, boolean active) {
    static PersonView of(Person person) {
        return new PersonView(
                person.subject(),
                person.revision(),
                person.partnerId().map(Object::toString).orElse("vendor"),
                person.name(),
                person.email(),
                person.roles(),
                person.isActive());
    }
}
