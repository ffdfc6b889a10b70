package dev.tandem.lead.routing;

import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.routing.RoutingEvent.LeadQueueOverdue;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.platform.timer.DueTimes;
import dev.tandem.platform.timer.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Announces leads that no rule could place and that are still in the queue at their deadline. */
@ApplicationScoped
class QueueTimer implements Timer {
    private final Leads leads;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final TenantClock clock;

    QueueTimer(Leads leads, Outbox outbox, Occurrences occurrences, TenantClock clock) {
        this.leads = leads;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    @Override
    public DueTimes dueTimes() {
        return DueTimes.at("lead", "queue_by").where("d.status = 'QUEUED' and not d.queue_missed");
    }

    @Override
    public int work(int limit) {
        List<Lead> overdue = leads.overdue(clock.now(), limit);
        overdue.forEach(Lead::markOverdue);
        leads.flush();
        outbox.publish(overdue.stream()
                .map(lead -> LeadQueueOverdue.of(lead, occurrences.of(lead, lead.thread())))
                .toList());
        return overdue.size();
    }
}
