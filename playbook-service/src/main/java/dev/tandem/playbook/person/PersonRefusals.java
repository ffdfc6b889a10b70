package dev.tandem.playbook.person;

import dev.tandem.platform.problem.Refusal;

/** Why somebody is not made known to the program. */
final class PersonRefusals {
    private PersonRefusals() {}

    /** A token's subject is one person. */
    static final class PersonAlreadyKnown extends Refusal {
        PersonAlreadyKnown(String subject) {
            super(Kind.CONFLICT, "personAlreadyKnown", "Person " + subject + " is known already.");
        }
    }
}
