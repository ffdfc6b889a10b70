package dev.tandem.lead.intake;

import dev.tandem.lead.consent.ConsentGiven;
import dev.tandem.lead.consent.ConsentRefusals.ConsentAlreadyExpired;
import dev.tandem.lead.lead.Lead;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What became of an arrival. */
public sealed interface IntakeResult {
    /** @throws RuntimeException the refusal, where it was not taken in */
    Lead lead();

    record Taken(Lead lead) implements IntakeResult {}

    /** A lead with its external id is there. */
    record Known(String externalId, UUID leadId) implements IntakeResult {
        @Override
        public Lead lead() {
            throw new IntakeRefusals.ExternalIdTaken(externalId, leadId);
        }
    }

    /**
     * It does not fit the tenant's settings or the clock.
     *
     * @param attributeFaults with pointers below {@code /attributes}
     * @param expired the consent, if it has already expired
     */
    record Faulty(List<FieldFault> attributeFaults, Optional<ConsentGiven> expired) implements IntakeResult {
        @Override
        public Lead lead() {
            InvalidRequest.ifAny(attributeFaults);
            throw new ConsentAlreadyExpired(expired.orElseThrow().expiresAt());
        }

        List<FieldFault> faults() {
            List<FieldFault> all = new ArrayList<>(attributeFaults);
            expired.ifPresent(consent -> all.add(
                    new FieldFault("/consent/expiresAt", "consentAlreadyExpired", "the consent has already expired")));
            return all;
        }
    }
}
