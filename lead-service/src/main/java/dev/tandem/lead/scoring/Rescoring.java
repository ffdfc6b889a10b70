package dev.tandem.lead.scoring;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The progress of rescoring the tenant's leads. It survives restarts, and is committed with each batch. */
@Entity
public class Rescoring extends Aggregate {
    private static final UUID START = new UUID(0, 0);
    /** Engagement decays by whole days; a round also catches leads that came in while a rubric changed. */
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
