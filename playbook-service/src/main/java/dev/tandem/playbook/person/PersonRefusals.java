package dev.tandem.playbook.person;

import dev.tandem.platform.problem.Conflict;
import java.util.UUID;

/** Refusals to register a person. */
public final class PersonRefusals {
    private PersonRefusals() {}

    /** A person is registered once. */
    public static final class PersonAlreadyKnown extends Conflict {
        PersonAlreadyKnown(UUID personId) {
            this();
            with("personId", personId);
        }

        /** On another side, which the caller may not see: it learns no id. */
        PersonAlreadyKnown() {
            super("A person with that sub is already known.");
        }
    }
}
