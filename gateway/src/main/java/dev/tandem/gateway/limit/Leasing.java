package dev.tandem.gateway.limit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The thread that asks the database, for all buckets of a replica that want to be asked for. Those that come while it waits for an
 * answer are asked for together. Once a second it says that this replica is at work; that is also how it notices that a database is back.
 */
final class Leasing {
    private static final Logger LOG = Logger.getLogger(Leasing.class);
    private static final int MOST_TOGETHER = 500;
    private static final long BEAT_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int BEATS_UNTIL_FORGETTING = 10;
    private static final int MOST_FORGOTTEN = 1_000;

    private interface Call<T> {
        T run() throws SQLException;
    }

    private final UUID replica = UUID.randomUUID();
    private final LeaseStore store;
    private final DoorClock clock;
    private final long mostSilenceNanos;
    private final Runnable afterAbsence;
    private final BlockingQueue<Bucket> asking = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "limits");
    private volatile boolean closed;
    private volatile boolean away;
    /** When the call began that is under way; zero between calls. */
    private volatile long callSince;

    private volatile int replicas = 1;
    /** Whether buckets may owe something, as they were alone for a while. */
    private boolean wasAlone;

    private long beats;

    Leasing(LeaseStore store, DoorClock clock, Patience patience, Runnable afterAbsence) {
        this.store = store;
        this.clock = clock;
        this.mostSilenceNanos = patience.ofReplica().toNanos();
        this.afterAbsence = afterAbsence;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** To be called once until the bucket's renewal has ended. */
    void renew(Bucket bucket) {
        asking.add(bucket);
    }

    boolean isAway() {
        long since = callSince;
        return away || since != 0 && System.nanoTime() - since > mostSilenceNanos;
    }

    /** As last heard of. */
    int replicas() {
        return replicas;
    }

    private void run() {
        long nextBeat = System.nanoTime();
        while (!closed) {
            try {
                Bucket first = asking.poll(Math.max(0, nextBeat - System.nanoTime()), TimeUnit.NANOSECONDS);
                if (first != null) {
                    lease(first);
                }
                if (System.nanoTime() - nextBeat >= 0) {
                    beat();
                    nextBeat = System.nanoTime() + BEAT_NANOS;
                }
            } catch (InterruptedException closing) {
                return;
            } catch (RuntimeException unforeseen) {
                LOG.error("Limits: a round of leases failed", unforeseen);
            }
        }
    }

    private void lease(Bucket first) {
        List<Bucket> buckets = new ArrayList<>(List.of(first));
        asking.drainTo(buckets, MOST_TOGETHER - 1);
        if (away) {
            buckets.forEach(Bucket::endRenewal);
            return;
        }
        try {
            long sentAt = clock.nanos().getAsLong();
            List<Lease.Request> requests = buckets.stream().map(Bucket::ask).toList();
            call(() -> store.lease(requests)).ifPresent(leases -> {
                for (int i = 0; i < buckets.size(); i++) {
                    buckets.get(i).settle(leases.get(i), sentAt);
                }
            });
        } finally {
            buckets.forEach(Bucket::endRenewal);
        }
    }

    private void beat() {
        call(() -> store.beat(replica)).ifPresent(alive -> replicas = alive);
        if (wasAlone && !away) {
            wasAlone = false;
            afterAbsence.run();
        }
        beats++;
        if (!away && beats % BEATS_UNTIL_FORGETTING == 0) {
            call(() -> store.forget(MOST_FORGOTTEN));
        }
    }

    private <T> Optional<T> call(Call<T> call) {
        callSince = System.nanoTime() | 1;
        try {
            T answer = call.run();
            if (away) {
                LOG.info("Limits are counted in the database again");
            }
            away = false;
            return Optional.of(answer);
        } catch (SQLException | RuntimeException failure) {
            if (!away && !closed) {
                LOG.warnf("Limits are counted by each replica alone, as the database is away: %s", failure);
            }
            away = true;
            return Optional.empty();
        } finally {
            wasAlone |= isAway();
            callSince = 0;
        }
    }

    /** Whoever waits still does so until its patience ends. */
    void close(Stream<Bucket> buckets) {
        closed = true;
        thread.interrupt();
        try {
            thread.join(TimeUnit.NANOSECONDS.toMillis(mostSilenceNanos));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List<Lease.Request> last = buckets.map(Bucket::last)
                .filter(request -> request.owed() != 0 || request.owedBefore() != 0)
                .toList();
        for (int from = 0; from < last.size() && !away; from += MOST_TOGETHER) {
            List<Lease.Request> some = last.subList(from, Math.min(last.size(), from + MOST_TOGETHER));
            call(() -> store.lease(some));
        }
        if (!away) {
            call(() -> store.leave(replica));
        }
        away = true;
    }
}
