package dev.tandem.lead.deal.terms;

import dev.tandem.platform.problem.RuleViolation;
import java.util.Set;

/** Why terms are refused. */
public final class TermsRefusals {
    private TermsRefusals() {}

    /** Only partners of this program, and people who work for the vendor now, can be credited. */
    public static final class UnknownParticipant extends RuleViolation {
        public UnknownParticipant(Set<?> unknown) {
            super("Neither a partner of this program nor one of the vendor's people: " + unknown + ".");
        }
    }
}
