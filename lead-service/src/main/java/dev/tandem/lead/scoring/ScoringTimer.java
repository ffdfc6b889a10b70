package dev.tandem.lead.scoring;

import dev.tandem.lead.rubric.RubricInForce;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Has leads scored anew tenant by tenant: at once when a rubric comes in force, and in any case after a while. */
@ApplicationScoped
class ScoringTimer {
    private final LeadRescorer rescorer;
    private final EntityManager entities;
    private final ManagedExecutor executor;

    ScoringTimer(LeadRescorer rescorer, EntityManager entities, ManagedExecutor executor) {
        this.rescorer = rescorer;
        this.entities = entities;
        this.executor = executor;
    }

    void rubricChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) RubricInForce rubric) {
        executor.execute(() -> rescore(rubric.tenant()));
    }

    @Scheduled(every = "{tandem.scoring.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void rescoreDue() {
        CallerScope.call(Caller.everyTenant(), this::tenantsDue).forEach(this::rescore);
    }

    private void rescore(String tenant) {
        boolean more = true;
        while (more) {
            more = CallerScope.call(Caller.system(tenant), rescorer::scoreBatch);
        }
    }

    @SuppressWarnings("unchecked") // The query's one column is text.
    private List<String> tenantsDue() {
        return entities.createNativeQuery("select tenant from rescoring where due_at <= now()", String.class)
                .getResultList();
    }
}
