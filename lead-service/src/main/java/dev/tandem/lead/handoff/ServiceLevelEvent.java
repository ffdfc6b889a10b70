package dev.tandem.lead.handoff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.lead.handoff.Clocks.RunningClock;
import dev.tandem.lead.handoff.Clocks.ServiceClock;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A clock of a handoff runs out soon, {@code ServiceLevelWarned}, or has run out, {@code ServiceLevelBreached}. Each is told
 * once of each clock.
 *
 * @param by when the clock runs out
 * @param overdueBy the partner's working time since then; null for a warning
 */
public record ServiceLevelEvent(
        @JsonIgnore String eventName,
        Occurrence occurrence,
        UUID handoffId,
        UUID leadId,
        UUID to,
        String ownerId,
        String backupId,
        ServiceClock clock,
        Instant by,
        Duration overdueBy,
        PlaybookVersion playbook)
        implements Event {
    public static ServiceLevelEvent warned(Handoff handoff, RunningClock running, Occurrence occurrence) {
        return of("ServiceLevelWarned", handoff, running, null, occurrence);
    }

    public static ServiceLevelEvent breached(
            Handoff handoff, RunningClock running, Duration overdueBy, Occurrence occurrence) {
        return of("ServiceLevelBreached", handoff, running, overdueBy, occurrence);
    }

    private static ServiceLevelEvent of(
            String name, Handoff handoff, RunningClock running, Duration overdueBy, Occurrence occurrence) {
        return new ServiceLevelEvent(
                name,
                occurrence,
                handoff.id(),
                handoff.lead().id(),
                handoff.offer().partnerId(),
                handoff.offer().ownerId(),
                handoff.offer().backupId(),
                running.clock(),
                running.deadline().by(),
                overdueBy,
                handoff.offer().playbook());
    }

    @Override
    public String key() {
        return occurrence.thread().toString();
    }

    @Override
    public String subject() {
        return handoffId.toString();
    }
}
