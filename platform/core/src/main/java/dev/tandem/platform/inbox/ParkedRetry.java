package dev.tandem.platform.inbox;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.inbox.parked.IncomingEvent;
import dev.tandem.platform.inbox.parked.ParkedEvents;
import dev.tandem.platform.inbox.parked.ParkedEvents.ParkedThread;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tries waiting threads again until what they wait for has come. Costs one look at an empty table when nothing waits. */
@ApplicationScoped
class ParkedRetry {
    private final Inbox inbox;
    private final ParkedEvents parked;
    private final List<EventConsumer> consumers;

    ParkedRetry(Inbox inbox, ParkedEvents parked, @All List<EventConsumer> consumers) {
        this.inbox = inbox;
        this.parked = parked;
        this.consumers = consumers;
    }

    @Scheduled(every = "{tandem.inbox.retry-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void retry() {
        List<ParkedThread> waiting = CallerScope.call(Caller.everyTenant(), parked::retryable);
        for (ParkedThread thread : waiting) {
            consumers.stream()
                    .filter(consumer -> consumer.name().equals(thread.consumer()))
                    .forEach(consumer -> catchUp(consumer, thread));
        }
    }

    private void catchUp(EventConsumer consumer, ParkedThread thread) {
        boolean progress = true;
        while (progress) {
            progress = tryFirst(consumer, thread);
        }
    }

    private boolean tryFirst(EventConsumer consumer, ParkedThread thread) {
        Caller tenant = Caller.system(thread.tenant());
        List<IncomingEvent> first = CallerScope.call(tenant, () -> parked.firstWaiting(thread));
        if (first.isEmpty()) {
            return false;
        }
        try {
            CallerScope.run(tenant, () -> takeEffect(consumer, thread));
            return true;
        } catch (RuntimeException failure) {
            inbox.setAside(consumer, first.get(0), failure);
            return false;
        }
    }

    private void takeEffect(EventConsumer consumer, ParkedThread thread) {
        for (IncomingEvent event : parked.firstWaiting(thread)) {
            inbox.handle(consumer, List.of(event));
            parked.remove(consumer.name(), event.id());
        }
    }
}
