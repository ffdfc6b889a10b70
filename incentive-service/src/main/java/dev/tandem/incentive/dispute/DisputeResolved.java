package dev.tandem.incentive.dispute;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.util.UUID;

/**
 * A dispute was decided, or taken back.
 *
 * @param outcome upheld, rejected or withdrawn
 * @param granted what was posted beside what the line says; absent unless upheld
 * @param entryId the posting; absent unless upheld
 */
public record DisputeResolved(
        Occurrence occurrence,
        UUID disputeId,
        UUID statementId,
        UUID lineId,
        UUID dealId,
        UUID partnerId,
        DisputeReason reason,
        DisputeStatus outcome,
        Money granted,
        UUID entryId)
        implements Event {
    static DisputeResolved of(Dispute dispute, Occurrence occurrence) {
        return new DisputeResolved(
                occurrence,
                dispute.id(),
                dispute.statementId(),
                dispute.lineId(),
                dispute.dealId(),
                dispute.payeePartner(),
                dispute.reason(),
                dispute.status(),
                dispute.granted().orElse(null),
                dispute.entryId().orElse(null));
    }

    @Override
    public String key() {
        return occurrence.thread().toString();
    }

    @Override
    public String subject() {
        return disputeId.toString();
    }
}
