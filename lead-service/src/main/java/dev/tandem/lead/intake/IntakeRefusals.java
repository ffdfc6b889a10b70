package dev.tandem.lead.intake;

import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** Why a lead is not taken in. */
final class IntakeRefusals {
    private IntakeRefusals() {}

    /** The source system has already sent another lead with this id. */
    static final class ExternalIdTaken extends Refusal {
        ExternalIdTaken(String externalId, UUID leadId) {
            super(Kind.CONFLICT, "externalIdTaken", "There is a lead with the external id " + externalId + ".");
            with("leadId", leadId);
        }
    }
}
