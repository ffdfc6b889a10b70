package dev.tandem.lead.intake;

import dev.tandem.lead.lead.Lead;
import dev.tandem.platform.problem.Refusal;

/** Why a lead is not taken in. */
final class IntakeRefusals {
    private IntakeRefusals() {}

    /** The system that a lead comes from has sent another lead by this id before. */
    static final class ExternalIdTaken extends Refusal {
        ExternalIdTaken(Lead before) {
            super(
                    Kind.CONFLICT,
                    "externalIdTaken",
                    "There is a lead with the external id " + before.externalId() + ".");
            with("leadId", before.id());
        }
    }
}
