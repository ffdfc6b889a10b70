package dev.tandem.platform.event;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The circumstances of what happens here and now, by the tenant's clock. */
@ApplicationScoped
public class Occurrences {
    private final TenantClock clock;

    Occurrences(TenantClock clock) {
        this.clock = clock;
    }

    /** To a record that belongs to a sale. */
    public Occurrence of(Aggregate record, UUID thread) {
        return of(record, thread, clock.today());
    }

    /** To a record that belongs to no sale. */
    public Occurrence of(Aggregate record) {
        return of(record, null);
    }

    /** At a time that was taken earlier in the same work, so that all of its effects carry the same one. */
    public Occurrence of(Aggregate record, UUID thread, Instant at) {
        return Occurrence.live(thread, record.revision(), at, LocalDate.ofInstant(at, clock.zone()));
    }

    /** With a business date that is not today's, such as the one that a correction counts for. */
    public Occurrence of(Aggregate record, UUID thread, LocalDate on) {
        return Occurrence.live(thread, record.revision(), clock.now(), on);
    }
}
