package dev.tandem.lead.scoring;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** How far the tenant's leads have been scored anew. It outlives the process, and a batch commits with its progress. */
@Entity
public class Rescoring extends Aggregate {
    private static final UUID START = new UUID(0, 0);
    /** Engagement loses a day's worth of points in it; what came in while a rubric changed is caught up with, too. */
    private static final Duration ROUND = Duration.ofDays(1);

    private UUID afterLead;
    private Instant dueAt;

    Rescoring() {}

    void begin(Instant now) {
        afterLead = START;
        dueAt = now;
    }

    void reached(UUID lead) {
        afterLead = lead;
    }

    void finished(Instant now) {
        begin(now.plus(ROUND));
    }

    UUID afterLead() {
        return afterLead;
    }

    boolean isDue(Instant now) {
        return !dueAt.isAfter(now);
    }
}
