package dev.tandem.playbook.engagement;

import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.gate.Gate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells what became of an engagement's gates, once it is written. */
@ApplicationScoped
public class Announcements {
    private final Engagements engagements;
    private final Outbox outbox;
    private final TenantClock clock;

    Announcements(Engagements engagements, Outbox outbox, TenantClock clock) {
        this.engagements = engagements;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Engagement tell(Engagement engagement, List<Gate.Change> changes) {
        engagements.persistAndFlush(engagement);
        outbox.publish(changes.stream()
                .map(change -> GateEvent.of(engagement, change, occurrence(engagement)))
                .toList());
        return engagement;
    }

    public Occurrence occurrence(Engagement engagement) {
        return Occurrence.live(engagement.thread(), engagement.revision(), clock.now(), clock.today());
    }
}
