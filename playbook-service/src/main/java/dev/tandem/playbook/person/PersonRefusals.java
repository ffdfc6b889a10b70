package dev.tandem.playbook.person;

import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** Refusals to register a person. */
final class PersonRefusals {
    private PersonRefusals() {}

    /** A person is registered once. */
    static final class PersonAlreadyKnown extends Refusal {
        PersonAlreadyKnown(UUID personId) {
            this();
            with("personId", personId);
        }

        /** On another side, which the caller may not see: it learns no id. */
        PersonAlreadyKnown() {
            super(Kind.CONFLICT, "personAlreadyKnown", "A person with that sub is already known.");
        }
    }
}
