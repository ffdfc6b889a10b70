package dev.tandem.incentive.dispute;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * A payee objects to a line of its statement.
 *
 * @param claimed what it should say in the payee's view; absent where the payee cannot tell
 * @param decideBy when finance should have decided
 */
public record DisputeOpened(
        Occurrence occurrence,
        UUID disputeId,
        UUID statementId,
        UUID lineId,
        UUID dealId,
        UUID partnerId,
        DisputeReason reason,
        Money claimed,
        Instant decideBy)
        implements Event {
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

    @Override
    public String key() {
        return occurrence.thread().toString();
    }

    @Override
    public String subject() {
        return disputeId.toString();
    }
}
