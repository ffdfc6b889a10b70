package dev.tandem.lead.routing;

import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.routing.RoutingEvent.LeadQueueOverdue;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Leads that no rule could place, and the clock they are under. */
@ApplicationScoped
class WatchedQueue {
    private final Leads leads;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final TenantClock clock;

    WatchedQueue(Leads leads, Outbox outbox, Occurrences occurrences, TenantClock clock) {
        this.leads = leads;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /** @return how many leads were found beyond their deadline, and announced as such */
    int announceOverdue(int limit) {
        Instant now = clock.now();
        List<Lead> overdue = leads.queuedBeyond(now, limit);
        overdue.forEach(Lead::missedItsDeadline);
        leads.flush();
        outbox.publish(overdue.stream()
                .map(lead -> LeadQueueOverdue.of(lead, occurrences.of(lead, lead.thread())))
                .toList());
        return overdue.size();
    }
}
