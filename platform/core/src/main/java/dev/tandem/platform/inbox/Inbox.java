package dev.tandem.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.caller.Cause;
import dev.tandem.platform.inbox.parked.DeadLetters;
import dev.tandem.platform.inbox.parked.IncomingEvent;
import dev.tandem.platform.inbox.parked.MalformedEvent;
import dev.tandem.platform.inbox.parked.ParkedEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Gives each event one effect, however often it arrives. The memory of the event and its effect share a transaction, and the
 * topic's offset moves only after it. A transient failure is waited out; an event whose prerequisite is missing, or that
 * can never have an effect, is set aside and its thread queues behind it, so that other threads go on.
 */
@ApplicationScoped
public class Inbox {
    private final HandledEvents handled;
    private final ParkedEvents parked;
    private final DeadLetters deadLetters;
    private final ObjectMapper json;
    private final Cause cause;

    Inbox(HandledEvents handled, ParkedEvents parked, DeadLetters deadLetters, ObjectMapper json, Cause cause) {
        this.handled = handled;
        this.parked = parked;
        this.deadLetters = deadLetters;
        this.json = json;
        this.cause = cause;
    }

    /** Returns when every record has had its effect, or is safely set aside. */
    public void receive(EventConsumer consumer, ConsumerRecords<String, String> records) {
        List<IncomingEvent> events = new ArrayList<>();
        for (ConsumerRecord<String, String> record : records) {
            try {
                if (consumer.handlers().careFor(IncomingEvent.name(record))) {
                    events.add(IncomingEvent.of(record));
                }
            } catch (MalformedEvent stranger) {
                // It names no tenant or thread, so there is nothing to park it under.
                TransientFailure.waitOut(
                        () -> deadLetters.bury(record.key(), record.value(), record.headers(), stranger.getMessage()));
            }
        }
        EventRuns.of(events, IncomingEvent::tenant).forEach(chunk -> deliver(consumer, chunk));
    }

    private void deliver(EventConsumer consumer, List<IncomingEvent> chunk) {
        Caller tenant = Caller.system(chunk.get(0).tenant());
        try {
            TransientFailure.waitOut(() -> CallerScope.run(tenant, () -> attempt(consumer, chunk)));
        } catch (RuntimeException failure) {
            if (chunk.size() == 1) {
                setAside(consumer, chunk.get(0), failure);
            } else {
                // One of them spoils the transaction of all: find it by trying each alone.
                chunk.forEach(event -> deliver(consumer, List.of(event)));
            }
        }
    }

    private void attempt(EventConsumer consumer, List<IncomingEvent> chunk) {
        Set<String> keys = chunk.stream().map(IncomingEvent::key).collect(Collectors.toSet());
        Set<String> blocked = parked.threadsAmong(consumer.name(), keys);
        List<IncomingEvent> free = new ArrayList<>();
        for (IncomingEvent event : chunk) {
            if (blocked.contains(event.key())) {
                parked.park(consumer.name(), event, "waiting", "behind an earlier event of its thread");
            } else {
                free.add(event);
            }
        }
        handle(consumer, free);
    }

    /** Must run in the transaction and the tenant's scope that the effect belongs to. */
    void handle(EventConsumer consumer, List<IncomingEvent> events) {
        List<IncomingEvent> fresh = handled.claim(consumer.name(), events);
        for (List<IncomingEvent> run : EventRuns.ofKinds(fresh, IncomingEvent::name, IncomingEvent::key)) {
            IncomingEvent first = run.get(0);
            cause.isEvent(first.id(), first.traceParent());
            consumer.handlers().handle(run.get(0).name(), run, json);
        }
    }

    void setAside(EventConsumer consumer, IncomingEvent event, RuntimeException failure) {
        boolean waits = failure instanceof MissingPrerequisite;
        String reason = waits ? failure.getMessage() : failure.toString();
        if (!waits) {
            TransientFailure.waitOut(() -> deadLetters.bury(event, reason));
        }
        TransientFailure.waitOut(() -> CallerScope.run(
                Caller.system(event.tenant()),
                () -> parked.park(consumer.name(), event, waits ? "waiting" : "dead", reason)));
    }
}
