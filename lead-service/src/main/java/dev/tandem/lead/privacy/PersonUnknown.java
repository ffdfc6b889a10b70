package dev.tandem.lead.privacy;

import dev.tandem.platform.problem.Refusal;

/** Nothing here is about somebody with this address; it may have been erased before. */
final class PersonUnknown extends Refusal {
    private static final long serialVersionUID = 1L;

    PersonUnknown() {
        super(Kind.INVALID, "personUnknown", "No lead here is about a person with this e-mail address.");
    }
}
