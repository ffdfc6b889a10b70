package dev.tandem.incentive.period;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A period as its tenant's books have it.
 *
 * @param closedBy who closed it; empty while it is open
 */
public record PeriodState(AccountingPeriod period, Optional<UUID> closedBy, Optional<Instant> closedAt) {
    static PeriodState open(AccountingPeriod period) {
        return new PeriodState(period, Optional.empty(), Optional.empty());
    }

    static PeriodState of(ClosedPeriod closed) {
        return new PeriodState(closed.period(), Optional.of(closed.closedBy()), Optional.of(closed.closedAt()));
    }
}
