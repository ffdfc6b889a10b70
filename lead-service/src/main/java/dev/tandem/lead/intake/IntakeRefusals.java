package dev.tandem.lead.intake;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import java.util.UUID;

/** Why a lead is not taken in. */
public final class IntakeRefusals {
    private IntakeRefusals() {}

    /** The source system has already sent another lead with this id. */
    @Fact(name = "leadId", type = UUID.class, meaning = "The lead that has that externalId")
    public static final class ExternalIdTaken extends Conflict {
        ExternalIdTaken(String externalId, UUID leadId) {
            super("There is a lead with the external id " + externalId + ".");
            with("leadId", leadId);
        }
    }
}
