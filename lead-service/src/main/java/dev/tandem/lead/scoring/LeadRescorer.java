package dev.tandem.lead.scoring;

import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.rubric.RubricPutInForce;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Rescores all leads, a batch at a time: when another rubric is put in force, and once a day because engagement decays.
 */
@ApplicationScoped
class LeadRescorer {
    private static final int BATCH = 200;

    private final Leads leads;
    private final LeadScoring scoring;
    private final Rescorings rescorings;
    private final TenantClock clock;

    LeadRescorer(Leads leads, LeadScoring scoring, Rescorings rescorings, TenantClock clock) {
        this.leads = leads;
        this.scoring = scoring;
        this.rescorings = rescorings;
        this.clock = clock;
    }

    /** In the transaction that puts the rubric in force, so that neither happens without the other. */
    void begin(@Observes RubricPutInForce rubric) {
        Rescoring rescoring = rescorings.held().orElseGet(Rescoring::new);
        rescoring.begin(clock.now());
        rescorings.persist(rescoring);
    }

    /** @return whether there is more to do */
    boolean scoreBatch() {
        Instant now = clock.now();
        Optional<Rescoring> due = rescorings.held().filter(rescoring -> rescoring.isDue(now));
        due.ifPresent(rescoring -> scoreNext(rescoring, now));
        return due.filter(rescoring -> rescoring.isDue(now)).isPresent();
    }

    private void scoreNext(Rescoring rescoring, Instant now) {
        List<Lead> batch = leads.scorable(rescoring.afterLead(), BATCH);
        scoring.score(batch);
        if (batch.size() < BATCH) {
            rescoring.finished(now);
        } else {
            rescoring.reached(batch.get(BATCH - 1).id());
        }
    }
}
