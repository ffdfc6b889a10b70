package dev.tandem.playbook.person;

import dev.tandem.platform.problem.Refusal;

/** A token's subject is one person. */
final class PersonAlreadyKnown extends Refusal {
    PersonAlreadyKnown(String subject) {
        super(Kind.CONFLICT, "personAlreadyKnown", "Person " + subject + " is known already.");
    }
}
