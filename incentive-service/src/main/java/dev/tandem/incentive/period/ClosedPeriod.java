package dev.tandem.incentive.period;

import dev.tandem.platform.Ids;
import dev.tandem.platform.aggregate.TenantRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A period to which nothing more is posted. */
@Entity
@Table(name = "closed_period")
class ClosedPeriod extends TenantRecord {
    @Id
    private UUID id;

    private String code;
    private UUID closedBy;
    private Instant closedAt;

    protected ClosedPeriod() {}

    ClosedPeriod(AccountingPeriod period, UUID closedBy, Instant closedAt) {
        this.id = Ids.next();
        this.code = period.code();
        this.closedBy = closedBy;
        this.closedAt = closedAt;
    }

    UUID id() {
        return id;
    }

    AccountingPeriod period() {
        return AccountingPeriod.of(code);
    }

    UUID closedBy() {
        return closedBy;
    }

    Instant closedAt() {
        return closedAt;
    }
}
