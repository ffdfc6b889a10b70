package dev.tandem.gateway.usage;

import dev.tandem.gateway.token.CallerClaims;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Counts calls in memory, and adds them every ten seconds to what is written down. What a killed process had counted since is lost. */
@Singleton
public class Usage {
    /** While the database is away, no more is told apart than that. */
    private static final int MOST = 100_000;

    private static final Logger LOG = Logger.getLogger(Usage.class);

    private final StoredUsage stored;
    private final Clock clock;
    private final Map<Calls, CallCount> counts = new ConcurrentHashMap<>();

    /**
     * What is counted together.
     *
     * @param partner null for the vendor's side
     * @param client null for people
     * @param status with which they were answered: the outcome follows from it, so that a call is counted once
     */
    record Calls(String tenant, LocalDate day, UUID partner, UUID client, String operation, int status) {}

    Usage(StoredUsage stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    /**
     * @param partner null for the vendor's side
     * @param client null for people
     * @param operation its {@code operationId}
     */
    public void count(String tenant, UUID partner, UUID client, String operation, int status, long millis) {
        LocalDate day = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        Calls calls = new Calls(tenant, day, partner, client, operation, status);
        CallCount count = counts.get(calls);
        if (count == null) {
            if (counts.size() >= MOST) {
                return;
            }
            count = counts.computeIfAbsent(calls, first -> new CallCount());
        }
        count.add(millis);
    }

    /** A call of whoever shows that. */
    public void count(CallerClaims caller, String operation, int status, long millis) {
        count(
                caller.tenant(),
                caller.partner().orElse(null),
                caller.client().map(UUID::fromString).orElse(null),
                operation,
                status,
                millis);
    }

    @PreDestroy
    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void writeDown() {
        Map<Calls, CallCount> taken = taken();
        try {
            stored.add(taken);
        } catch (RuntimeException away) {
            LOG.warnf("What was called could not be written down now: %s", away);
            taken.forEach((calls, count) -> counts.merge(calls, count, CallCount::plus));
        }
    }

    @Scheduled(every = "6h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        stored.forgetOld();
    }

    private Map<Calls, CallCount> taken() {
        Map<Calls, CallCount> taken = new ConcurrentHashMap<>();
        counts.keySet().forEach(calls -> taken.put(calls, counts.remove(calls)));
        return taken;
    }
}
