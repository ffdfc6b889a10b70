package dev.tandem.incentive.period;

import java.time.Instant;
import java.util.Optional;

/**
 * A period as its tenant's books have it.
 *
 * @param closedBy who closed it; empty while it is open
 */
public record PeriodStanding(AccountingPeriod period, Optional<String> closedBy, Optional<Instant> closedAt) {

    static PeriodStanding open(AccountingPeriod period) {
        return new PeriodStanding(period, Optional.empty(), Optional.empty());
    }

    static PeriodStanding of(ClosedPeriod closed) {
        return new PeriodStanding(closed.period(), Optional.of(closed.closedBy()), Optional.of(closed.closedAt()));
    }
}
