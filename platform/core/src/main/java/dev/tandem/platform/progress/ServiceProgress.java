package dev.tandem.platform.progress;

import dev.tandem.platform.event.OutboxCounts;
import dev.tandem.platform.inbox.BrokerAway;
import dev.tandem.platform.inbox.TopicPositions;
import dev.tandem.platform.inbox.parked.ParkedEvents;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.platform.timer.DueWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Looks along the way that work takes through a service, in its direction: what was read, what waits for another event, what is due,
 * what is to be published, what was. So work that moves on during the look is seen where it arrives, if not where it came from, and
 * nothing slips through between two places.
 */
@ApplicationScoped
public class ServiceProgress {
    private static final int MOST_PARKED = 100;
    private static final Logger LOG = Logger.getLogger(ServiceProgress.class);

    private final TopicPositions positions;
    private final ParkedEvents parked;
    private final TenantClock clock;
    private final DueWork due;
    private final OutboxCounts outbox;

    ServiceProgress(
            TopicPositions positions, ParkedEvents parked, TenantClock clock, DueWork due, OutboxCounts outbox) {
        this.positions = positions;
        this.parked = parked;
        this.clock = clock;
        this.due = due;
        this.outbox = outbox;
    }

    /** The clock of the caller's tenant. @throws dev.tandem.platform.time.TenantPending when it is not known yet */
    public ServiceClockView clock() {
        return QuarkusTransaction.joiningExisting().call(this::lookIntoDatabase);
    }

    /** The same, and how far topics are read. @throws dev.tandem.platform.time.TenantPending when it is not known yet */
    public ServiceProgressView look() {
        Map<TopicPartition, Long> handled = null;
        try {
            handled = positions.handled();
        } catch (BrokerAway away) {
            LOG.warnf("How far events were handled is not known: %s", away.getCause());
        }
        ServiceClockView clock = clock();
        return ServiceProgressView.of(clock, handled == null ? null : topics(handled));
    }

    private ServiceClockView lookIntoDatabase() {
        Instant now = clock.present();
        int waiting = parked.waitingThreads();
        List<UUID> ids = parked.ids(MOST_PARKED);
        DueWork.Due left = due.look();
        OutboxCounts.Counts counts = outbox.look();
        return new ServiceClockView(
                now,
                left.number(),
                left.earliest().orElse(null),
                counts.unpublished(),
                counts.published(),
                waiting,
                ids,
                positions.read());
    }

    /** Null if the broker does not answer. */
    private List<TopicPosition> topics(Map<TopicPartition, Long> handled) {
        try {
            return positions.heads().entrySet().stream()
                    .map(head -> position(head.getKey(), head.getValue(), handled))
                    .sorted(Comparator.comparing(TopicPosition::topic).thenComparing(TopicPosition::partition))
                    .toList();
        } catch (BrokerAway away) {
            LOG.warnf("How many events there are to handle is not known: %s", away.getCause());
            return null;
        }
    }

    private TopicPosition position(TopicPartition partition, long head, Map<TopicPartition, Long> handled) {
        Long upTo = positions.read().contains(partition.topic())
                ? (Long) Math.min(head, handled.getOrDefault(partition, 0L))
                : null;
        return new TopicPosition(partition.topic(), partition.partition(), head, upTo);
    }
}
