package dev.tandem.lead.privacy;

import dev.tandem.platform.problem.RuleViolation;

/** Why no person is exported or erased. */
public final class PrivacyRefusals {
    private PrivacyRefusals() {}

    /** No data about a person with this address; it may have been erased before. */
    public static final class PersonUnknown extends RuleViolation {
        PersonUnknown() {
            super("No lead is about a person with this e-mail address.");
        }
    }
}
