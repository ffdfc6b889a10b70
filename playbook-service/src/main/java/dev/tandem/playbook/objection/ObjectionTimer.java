package dev.tandem.playbook.objection;

import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.platform.timer.DueTimes;
import dev.tandem.platform.timer.Timer;
import dev.tandem.playbook.engagement.Engagements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tells once that an open objection is overdue, unless its sale has ended: then nobody waits for the answer. */
@ApplicationScoped
class ObjectionTimer implements Timer {
    private final Objections objections;
    private final Engagements engagements;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final TenantClock clock;

    ObjectionTimer(
            Objections objections, Engagements engagements, Outbox outbox, Occurrences occurrences, TenantClock clock) {
        this.objections = objections;
        this.engagements = engagements;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    @Override
    public DueTimes dueTimes() {
        return DueTimes.at("objection", "watch_at");
    }

    @Override
    public int work(int limit) {
        List<Objection> due = objections.due(clock.now(), limit);
        if (!due.isEmpty()) {
            Set<UUID> running = engagements
                    .owners(due.stream().map(Objection::engagementId).distinct().toList())
                    .keySet();
            due.forEach(Objection::watchNoMore);
            objections.flush();
            outbox.publish(due.stream()
                    .filter(one -> running.contains(one.engagementId()))
                    .map(one -> ObjectionEvent.ObjectionOverdue.of(one, occurrences.of(one, one.thread())))
                    .toList());
        }
        return due.size();
    }
}
