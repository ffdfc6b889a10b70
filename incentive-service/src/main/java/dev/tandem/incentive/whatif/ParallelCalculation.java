package dev.tandem.incentive.whatif;

import dev.tandem.incentive.deal.Deals;
import dev.tandem.incentive.entitlement.EarnerBatches;
import dev.tandem.incentive.entitlement.Entitlements;
import dev.tandem.incentive.entitlement.PeriodBatch;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.caller.CurrentCaller;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** Calculates the batches of a part in parallel, one per processor; each reads in its own transaction. */
@ApplicationScoped
public class ParallelCalculation {
    /** A part is a period of a rule with any number of deals, and a batch may be a whole part. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private final Deals deals;
    private final Entitlements entitlements;
    private final CurrentCaller caller;
    private final EntityManager database;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    ParallelCalculation(Deals deals, Entitlements entitlements, CurrentCaller caller, EntityManager database) {
        this.deals = deals;
        this.entitlements = entitlements;
        this.caller = caller;
        this.database = database;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** In the order of the batches. Only as many batches are in memory as there are processors. */
    public Stream<RecalculatedSums> of(PeriodBatch part) {
        Caller tenant = Caller.system(caller.get().tenant());
        List<CompletableFuture<RecalculatedSums>> sums = batches(part).stream()
                .map(batch -> CompletableFuture.supplyAsync(
                        () -> CallerScope.call(tenant, LONGEST, () -> calculated(batch)), threads))
                .toList();
        return sums.stream().map(CompletableFuture::join);
    }

    private List<PeriodBatch> batches(PeriodBatch part) {
        return part.rule().budgeted().isPresent() ? List.of(part) : new EarnerBatches(part, deals).all();
    }

    private RecalculatedSums calculated(PeriodBatch batch) {
        // Nothing is written here, so dirty checking is not needed.
        database.unwrap(Session.class).setHibernateFlushMode(FlushMode.MANUAL);
        return RecalculatedSums.of(entitlements.asIf(batch).values());
    }
}
