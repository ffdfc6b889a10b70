package dev.tandem.lead.scoring;

import dev.tandem.lead.attribute.LeadAttributes;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.LeadEvent.LeadChanged;
import dev.tandem.lead.lead.Leads;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records activities of leads, and rescores the leads. */
@ApplicationScoped
public class ActivityDesk {
    /** Other systems' clocks may be slightly off. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Leads leads;
    private final Activities activities;
    private final LeadAttributes attributes;
    private final LeadScoring scoring;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final CurrentCaller caller;
    private final TenantClock clock;

    ActivityDesk(
            Leads leads,
            Activities activities,
            LeadAttributes attributes,
            LeadScoring scoring,
            Outbox outbox,
            Occurrences occurrences,
            CurrentCaller caller,
            TenantClock clock) {
        this.leads = leads;
        this.activities = activities;
        this.attributes = attributes;
        this.scoring = scoring;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param learned attributes of the lead that the activity adds or changes; empty if none
     * @throws ScoringRefusals.ActivityInFuture when it has not happened yet
     * @throws InvalidRequest when the lead's attributes would not match the tenant's schema
     */
    public Activity record(UUID leadId, String kind, Instant occurredAt, Map<String, Object> learned) {
        Lead lead = leads.held(leadId);
        if (occurredAt.isAfter(clock.now().plus(TOLERANCE))) {
            throw new ScoringRefusals.ActivityInFuture();
        }
        Map<String, Object> known = new HashMap<>(lead.attributes());
        known.putAll(learned);
        InvalidRequest.ifAny(attributes.faults(known));
        Activity activity = new Activity(leadId, kind, occurredAt, caller.get().personId());
        activities.persistAndFlush(activity);
        if (!known.equals(lead.attributes())) {
            lead.answered(learned);
            leads.flush();
            outbox.publish(LeadChanged.of(lead, List.of("attributes"), occurrences.of(lead, lead.thread())));
        }
        scoring.score(List.of(lead));
        return activity;
    }
}
