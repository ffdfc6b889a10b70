package dev.tandem.platform.timer;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Goes on with all background work: in any case after a while, and at once when it is woken up. One run at a time of a work and
 * tenant; what fails for one tenant is logged, holds up no other, and is tried again in the next round.
 */
@ApplicationScoped
public class BackgroundWorks {
    private static final Logger LOG = Logger.getLogger(BackgroundWorks.class);

    private final List<BackgroundWork> works;
    private final EntityManager entities;
    private final ManagedExecutor executor;
    /** Runs under way, and whether more work came since they last looked. */
    private final Map<Run, Boolean> runs = new ConcurrentHashMap<>();

    private record Run(String work, String tenant) {}

    BackgroundWorks(@All List<BackgroundWork> works, EntityManager entities, ManagedExecutor executor) {
        this.works = works;
        this.entities = entities;
        this.executor = executor;
    }

    void schedule(@Observes StartupEvent started, Scheduler scheduler) {
        for (BackgroundWork work : works) {
            scheduler
                    .newJob(work.name())
                    .setInterval(work.every().toMillis() + "ms")
                    .setDelayed(work.every().toMillis() + "ms")
                    .setConcurrentExecution(Scheduled.ConcurrentExecution.SKIP)
                    .setTask(execution -> round(work))
                    .schedule();
        }
    }

    /** There is some for that tenant: call it after the commit. It is begun in another thread. */
    public void wake(BackgroundWork work, String tenant) {
        Run run = new Run(work.name(), tenant);
        if (runs.put(run, true) == null) {
            executor.execute(() -> {
                boolean more = true;
                while (more) {
                    more = part(work, run);
                }
            });
        }
    }

    /** Does all there is, a part of each tenant's in turn. */
    public void round(BackgroundWork work) {
        Queue<Run> queue = new ArrayDeque<>();
        for (String tenant : CallerScope.call(Caller.everyTenant(), () -> tenants(work))) {
            Run run = new Run(work.name(), tenant);
            if (runs.putIfAbsent(run, true) == null) {
                queue.add(run);
            }
        }
        while (!queue.isEmpty()) {
            Run run = queue.remove();
            if (part(work, run)) {
                queue.add(run);
            }
        }
    }

    /** @return whether to go on; the run has ended otherwise */
    private boolean part(BackgroundWork work, Run run) {
        runs.put(run, false);
        try {
            return CallerScope.call(Caller.system(run.tenant()), work.longestPart(), work::doPart)
                    || !runs.remove(run, false);
        } catch (RuntimeException failure) {
            runs.remove(run);
            LOG.errorf(failure, "%s failed for the tenant %s", run.work(), run.tenant());
            return false;
        }
    }

    @SuppressWarnings("unchecked") // The query's one column is text.
    private List<String> tenants(BackgroundWork work) {
        return entities.createNativeQuery(work.tenants(), String.class).getResultList();
    }
}
