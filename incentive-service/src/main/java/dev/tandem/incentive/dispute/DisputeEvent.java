package dev.tandem.incentive.dispute;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.time.Instant;
import java.util.UUID;

/** Events of a dispute. */
public sealed interface DisputeEvent extends Event {
    UUID disputeId();

    @Override
    default String subject() {
        return disputeId().toString();
    }

    @Override
    default String recordType() {
        return "dispute";
    }

    /**
     * A payee objects to a line of its statement.
     *
     * @param claimed the correct amount according to the payee; absent if unknown
     * @param decideBy the date by which finance should decide
     */
    record DisputeOpened(
            Occurrence occurrence,
            UUID disputeId,
            UUID statementId,
            UUID lineId,
            UUID dealId,
            UUID partnerId,
            DisputeReason reason,
            Money claimed,
            Instant decideBy)
            implements DisputeEvent {
        static DisputeOpened of(Dispute dispute, Occurrence occurrence) {
            return new DisputeOpened(
                    occurrence,
                    dispute.id(),
                    dispute.statementId(),
                    dispute.lineId(),
                    dispute.dealId(),
                    dispute.payeePartner(),
                    dispute.reason(),
                    dispute.claimed().orElse(null),
                    dispute.decideBy());
        }
    }

    /**
     * A dispute was decided or withdrawn.
     *
     * @param outcome upheld, rejected or withdrawn
     * @param granted the amount posted in addition to the line; absent unless upheld
     * @param entryId the posting; absent unless upheld
     */
    record DisputeResolved(
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
            implements DisputeEvent {
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
    }
}
