package dev.tandem.lead.scoring;

import dev.tandem.lead.rubric.RubricPutInForce;
import dev.tandem.platform.timer.BackgroundWork;
import dev.tandem.platform.timer.BackgroundWorks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs rescoring: at once when a rubric is put in force, and otherwise periodically. */
@ApplicationScoped
class RescoringWork implements BackgroundWork {
    private final LeadRescorer rescorer;
    private final Duration every;

    RescoringWork(LeadRescorer rescorer, @ConfigProperty(name = "tandem.scoring.every") Duration every) {
        this.rescorer = rescorer;
        this.every = every;
    }

    void rubricChanged(
            @Observes(during = TransactionPhase.AFTER_SUCCESS) RubricPutInForce rubric, BackgroundWorks works) {
        works.wake(this, rubric.tenant());
    }

    @Override
    public String name() {
        return "rescoring";
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public String tenants() {
        return """
                select r.tenant from rescoring r join tenant_time t on t.tenant = r.tenant
                 where r.due_at <= now() + make_interval(secs => t.clock_offset_seconds)""";
    }

    @Override
    public boolean doPart() {
        return rescorer.scoreBatch();
    }
}
