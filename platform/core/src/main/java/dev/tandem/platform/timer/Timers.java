package dev.tandem.platform.timer;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.time.TenantClock;
import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * The kernel of a service's timers. Due work is done in the order of its due times, whichever timer it belongs to, each as
 * if it were done at that time; what comes of it takes its turn among the rest. So it makes no difference whether a sandbox's
 * clock moves by a year or by a year's days, and what an outage held up is made good in order.
 *
 * <p>Tenants take turns, a few steps each, so that a tenant with a backlog does not delay the others. What fails for one
 * tenant and timer is logged, holds up nothing else, and is tried again in the next round.
 */
@ApplicationScoped
public class Timers {
    private static final Logger LOG = Logger.getLogger(Timers.class);
    /** How many records one transaction changes at most, or a few more where several are due at the same time. */
    private static final int RECORDS_A_TURN = 100;

    private static final int STEPS_A_TURN = 50;
    /** Leads no tenant round for ever whose timer forgets to move a due time on. */
    private static final int TURNS_A_ROUND = 2_000;

    private final List<Timer> timers;
    private final EntityManager entities;
    private final TenantClock clock;
    private final String tenantsDue;
    private final String firstDue;

    Timers(@All List<Timer> timers, EntityManager entities, TenantClock clock) {
        this.timers = timers.stream().sorted(Comparator.comparing(Timers::name)).toList();
        this.entities = entities;
        this.clock = clock;
        this.tenantsDue = DueQueries.tenantsDue(this.timers);
        this.firstDue = DueQueries.firstDue(this.timers);
    }

    /** A tenant's place in the queue of a round. */
    private static final class Turn {
        private final String tenant;
        private final Set<Integer> failed = new HashSet<>();
        private int taken;
        private int timer;

        private Turn(String tenant) {
            this.tenant = tenant;
        }
    }

    @Scheduled(
            every = "{tandem.timers.every}",
            delayed = "{tandem.timers.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void round() {
        if (timers.isEmpty()) {
            return;
        }
        Queue<Turn> queue = new ArrayDeque<>();
        CallerScope.call(Caller.everyTenant(), this::tenantsDue).forEach(tenant -> queue.add(new Turn(tenant)));
        while (!queue.isEmpty()) {
            Turn turn = queue.remove();
            if (take(turn) && ++turn.taken < TURNS_A_ROUND) {
                queue.add(turn);
            }
        }
    }

    /** @return whether the tenant has more to do */
    private boolean take(Turn turn) {
        try {
            return CallerScope.call(Caller.system(turn.tenant), () -> steps(turn));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "%s failed for the tenant %s", name(timers.get(turn.timer)), turn.tenant);
            return turn.failed.add(turn.timer);
        }
    }

    private boolean steps(Turn turn) {
        if (!isAlone(turn.tenant)) {
            return false;
        }
        int records = 0;
        for (int step = 0; step < STEPS_A_TURN && records < RECORDS_A_TURN; step++) {
            Optional<NextDue> first = firstDue(turn);
            if (first.isEmpty()) {
                return false;
            }
            turn.timer = first.get().timer();
            clock.holdAt(first.get().at());
            int done = timers.get(turn.timer).work(RECORDS_A_TURN);
            entities.flush();
            if (done == 0) {
                // Somebody holds it, or it is not what the timer takes it for: neither must keep the others from their
                // turn.
                turn.failed.add(turn.timer);
            }
            records += done;
        }
        return true;
    }

    /** Until the transaction ends. Two at work on one tenant would not keep to the order. */
    private boolean isAlone(String tenant) {
        return (Boolean) entities.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtext('tandem.timers'), hashtext(?1))", Boolean.class)
                .setParameter(1, tenant)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked") // The query's one column is text.
    private List<String> tenantsDue() {
        return entities.createNativeQuery(tenantsDue, String.class).getResultList();
    }

    private Optional<NextDue> firstDue(Turn turn) {
        return NextDue.of(entities.createNativeQuery(firstDue, Object[].class)
                .setParameter("tenant", turn.tenant)
                .setParameter("present", clock.present())
                .setParameter("failed", turn.failed.isEmpty() ? List.of(-1) : List.copyOf(turn.failed))
                .getResultList());
    }

    private static String name(Timer timer) {
        return ClientProxy.unwrap(timer).getClass().getSimpleName();
    }
}
