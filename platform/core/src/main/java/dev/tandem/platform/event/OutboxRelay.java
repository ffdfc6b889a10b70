package dev.tandem.platform.event;

import io.quarkus.runtime.Shutdown;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Carries written events to Kafka, in the order they were written. However many instances a service has, one of them relays:
 * the one that holds the lock, which lives and dies with a connection of its own. An event is marked only after the broker
 * has it, so a crash between the two sends it again and the consumers' inbox ignores the repeat.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    /** Fallback for a wake-up that was lost, and for events written by another instance. */
    private static final long POLL_MILLIS = 250;
    /** The shortest time from one batch to the next, unless a batch is full: an event that comes alone waits for nothing. */
    private static final Duration PACE = Duration.ofMillis(25);
    /**
     * The same under load, which is where a batch has that many events. They travel together and are handled together, which costs the
     * broker and all who read them much less than the same events one by one.
     */
    private static final Duration PACE_UNDER_LOAD = Duration.ofMillis(100);

    private static final int LOAD = 25;

    private final RelayConnection.Opener connections;
    private final EventProducer producer;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean running = true;
    private Thread thread;

    OutboxRelay(RelayConnection.Opener connections, EventProducer producer) {
        this.connections = connections;
        this.producer = producer;
    }

    /** There is something to relay: call it after the commit. */
    public void wake() {
        wakeUps.release();
    }

    @Startup
    void start() {
        thread = new Thread(this::relayUntilStopped, "outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    @Shutdown
    void stop() throws InterruptedException {
        running = false;
        wake();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    private void relayUntilStopped() {
        while (running) {
            try (Connection connection = connections.open()) {
                relayOver(new RelayConnection(connection));
            } catch (SQLException | ExecutionException failure) {
                LOG.warnf("Relaying events stopped, and is tried again: %s", failure.getMessage());
                rest();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void relayOver(RelayConnection connection) throws SQLException, ExecutionException, InterruptedException {
        while (running) {
            int sent = connection.holdsLock() ? connection.relayBatch(producer) : 0;
            if (sent == 0) {
                rest();
            } else if (sent < RelayConnection.BATCH) {
                Thread.sleep((sent < LOAD ? PACE : PACE_UNDER_LOAD).toMillis());
                wakeUps.drainPermits();
            }
        }
    }

    private void rest() {
        try {
            wakeUps.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
            wakeUps.drainPermits();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
