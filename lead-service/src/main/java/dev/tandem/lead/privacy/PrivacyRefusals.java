package dev.tandem.lead.privacy;

import dev.tandem.platform.problem.Refusal;

/** Why no person is exported or erased. */
final class PrivacyRefusals {
    private PrivacyRefusals() {}

    /** No data about a person with this address; it may have been erased before. */
    static final class PersonUnknown extends Refusal {
        PersonUnknown() {
            super(Kind.INVALID, "personUnknown", "No lead is about a person with this e-mail address.");
        }
    }
}
