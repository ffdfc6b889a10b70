package dev.tandem.gateway.door;

import dev.tandem.gateway.admission.Admission;
import dev.tandem.gateway.admission.Admissions;
import dev.tandem.gateway.token.InvalidToken;
import io.quarkus.scheduler.Scheduled;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Calls that may go on long after their callers were let in: those whose body is still coming, or whose answer is passed on as it comes.
 * Whoever may not call any more is cut off within seconds, as the next call would be refused.
 */
@Singleton
class LongCalls {
    /** What ends sooner is left alone. */
    private static final long SHORT_NANOS = Duration.ofSeconds(1).toNanos();

    private static final Logger LOG = Logger.getLogger(LongCalls.class);

    private final Admissions admissions;
    private final Map<Ending, Call> underWay = new ConcurrentHashMap<>();

    LongCalls(Admissions admissions) {
        this.admissions = admissions;
    }

    private record Call(Visit visit, Context context, long began) {
        boolean isLong() {
            return System.nanoTime() - began > SHORT_NANOS;
        }

        /** Whole or not at all: what has been sent must not be taken for an answer. */
        void cutOff(Exception refusal) {
            if (!visit.ending().hasCome() && isCrossing()) {
                LOG.infof("%s is cut off: %s", RequestId.of(visit.request()), refusal.getMessage());
                visit.request().response().reset();
                // Nobody else tells that it is over.
                visit.ending().come();
            }
        }

        /** What has come as a whole is answered as it would have been a moment before. */
        private boolean isCrossing() {
            return visit.operation().isReadLineByLine()
                    || !visit.request().isEnded()
                    || visit.request().response().headWritten();
        }
    }

    /** Until it is over; on the event loop that it is served by. */
    void watch(Visit visit) {
        Call call = new Call(visit, Vertx.currentContext(), System.nanoTime());
        if (underWay.putIfAbsent(visit.ending(), call) == null) {
            visit.ending().then(() -> underWay.remove(visit.ending()));
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        underWay.values().stream().filter(Call::isLong).forEach(this::look);
    }

    private void look(Call call) {
        Visit visit = call.visit();
        try {
            Admission now = admissions.known(visit.credential()).orElseGet(() -> admissions.look(visit.credential()));
            visit.by(now).check();
        } catch (InvalidToken | Refused refusal) {
            call.context().runOnContext(there -> call.cutOff(refusal));
        } catch (RuntimeException unknown) {
            // Such as without the database, with which nobody else who was let in is put out either.
            LOG.debugf("%s could not be looked at: %s", RequestId.of(visit.request()), unknown);
        }
    }
}
