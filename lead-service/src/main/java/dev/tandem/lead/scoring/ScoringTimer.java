package dev.tandem.lead.scoring;

import dev.tandem.lead.rubric.RubricInForce;
import dev.tandem.platform.timer.DueTenants;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Has leads scored anew tenant by tenant: at once when a rubric comes in force, and in any case after a while. */
@ApplicationScoped
class ScoringTimer {
    private static final String DUE = "select tenant from rescoring where due_at <= now()";

    private final LeadRescorer rescorer;
    private final DueTenants tenants;
    private final ManagedExecutor executor;

    ScoringTimer(LeadRescorer rescorer, DueTenants tenants, ManagedExecutor executor) {
        this.rescorer = rescorer;
        this.tenants = tenants;
        this.executor = executor;
    }

    void rubricChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) RubricInForce rubric) {
        executor.execute(() -> tenants.workFor(rubric.tenant(), rescorer::scoreBatch));
    }

    @Scheduled(every = "{tandem.scoring.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void rescoreDue() {
        tenants.work(DUE, rescorer::scoreBatch);
    }
}
