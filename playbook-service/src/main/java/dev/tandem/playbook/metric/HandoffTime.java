package dev.tandem.playbook.metric;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** When a lead was offered to a partner that accepted it, and when that partner first got in touch with the customer. */
@Entity
public class HandoffTime extends Aggregate {
    private UUID partnerId;
    private Instant offeredAt;
    private Instant firstTouchAt;

    protected HandoffTime() {}

    HandoffTime(UUID handoffId, UUID partnerId, Instant offeredAt) {
        super(handoffId);
        this.partnerId = partnerId;
        this.offeredAt = offeredAt;
    }

    void touched(Instant at) {
        firstTouchAt = at;
    }
}
