package dev.tandem.lead.deal.terms;

import dev.tandem.platform.problem.Refusal;
import java.util.Set;

/** Why terms are turned down. */
public final class TermsRefusals {
    private TermsRefusals() {}

    /** Credit goes to partners of this program, and to people who work for the vendor now. */
    public static final class UnknownParticipant extends Refusal {
        public UnknownParticipant(Set<?> unknown) {
            super(
                    Kind.INVALID,
                    "unknownParticipant",
                    "No partner of this program, or none of its people: " + unknown + ".");
        }
    }
}
