package dev.tandem.platform.aggregate;

import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;

/** Notes when a record is written: the present, also for what is done because a time that has passed was due. */
@ApplicationScoped
class WriteTimes {
    private final TenantClock clock;

    WriteTimes(TenantClock clock) {
        this.clock = clock;
    }

    @PrePersist
    void first(TrackedAggregate record) {
        record.writtenFirstAt(clock.present());
    }

    @PreUpdate
    void again(TrackedAggregate record) {
        record.touch(clock.present());
    }
}
