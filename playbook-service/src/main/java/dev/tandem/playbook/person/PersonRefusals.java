package dev.tandem.playbook.person;

import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** Refusals to register a person. */
final class PersonRefusals {
    private PersonRefusals() {}

    /** A person is registered once. */
    static final class PersonAlreadyKnown extends Refusal {
        PersonAlreadyKnown(UUID personId) {
            super(Kind.CONFLICT, "personAlreadyKnown", "Person " + personId + " is already known.");
            with("personId", personId);
        }
    }
}
