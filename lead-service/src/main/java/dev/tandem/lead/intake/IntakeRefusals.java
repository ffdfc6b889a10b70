package dev.tandem.lead.intake;

import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** Why a lead is not taken in. */
final class IntakeRefusals {
    private IntakeRefusals() {}

    /** The system that a lead comes from has sent another lead by this id before. */
    static final class ExternalIdTaken extends Refusal {
        ExternalIdTaken(String externalId, UUID leadId) {
            super(Kind.CONFLICT, "externalIdTaken", "There is a lead with the external id " + externalId + ".");
            with("leadId", leadId);
        }
    }
}
