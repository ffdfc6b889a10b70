package dev.tandem.lead.privacy;

import dev.tandem.platform.problem.Refusal;

/** Why nobody is found to be exported or forgotten. */
final class PrivacyRefusals {
    private PrivacyRefusals() {}

    /** Nothing here is about somebody with this address; it may have been erased before. */
    static final class PersonUnknown extends Refusal {
        PersonUnknown() {
            super(Kind.INVALID, "personUnknown", "No lead here is about a person with this e-mail address.");
        }
    }
}
