package dev.tandem.lead.lead;

import dev.tandem.platform.aggregate.Tracked;
import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a list reads of a lead.
 *
 * @param accountId of the account that it was matched to, which may have been merged since
 * @param contact null where all of it is unknown
 */
@RegisterForReflection
public record LeadRow(
        UUID id,
        int revision,
        Instant createdAt,
        Instant updatedAt,
        long changedIn,
        UUID thread,
        LeadStatus status,
        String company,
        @ProjectedFieldName("account.id") UUID accountId,
        Contact contact,
        String country,
        String source,
        String externalId,
        Instant receivedAt,
        UUID partnerId,
        UUID sellerId,
        ScoreSummary figures)
        implements Tracked, PersonalData {
    @Override
    public Contact contact() {
        return contact == null ? Contact.UNKNOWN : contact;
    }

    @Override
    public boolean isHandedOff() {
        return status == LeadStatus.HANDED_OFF;
    }

    /** Empty until it is scored. */
    public Optional<ScoreSummary> score() {
        return Optional.ofNullable(figures);
    }
}
