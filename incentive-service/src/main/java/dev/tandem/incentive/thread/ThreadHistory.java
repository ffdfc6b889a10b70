package dev.tandem.incentive.thread;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.inbox.ReceivedEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The events received for each thread, so that amounts can be explained without calls to other services. */
@ApplicationScoped
public class ThreadHistory implements PanacheRepositoryBase<ThreadEvent, UUID> {
    private final ObjectMapper json;
    private final Event<ThreadHistory.EventsStored> observers;

    ThreadHistory(ObjectMapper json, Event<ThreadHistory.EventsStored> observers) {
        this.json = json;
        this.observers = observers;
    }

    public void keep(List<? extends ReceivedEvent<ThreadHistory.AnyEvent>> received) {
        List<ThreadEvent> events = received.stream().map(ThreadEvent::new).toList();
        persist(events);
        observers.fire(new ThreadHistory.EventsStored(events));
    }

    /** Events with the given names, in the order in which they were received. */
    public List<ThreadEvent> named(Collection<String> names, UUID after, int limit) {
        return find("name in ?1 and id > ?2 order by id", names, after)
                .page(Page.ofSize(limit))
                .list();
    }

    /** The events of a thread, or of another record by its id, in the order in which they occurred. */
    public ThreadStory of(UUID key) {
        return new ThreadStory(list("key = ?1 order by at, revision, id", key.toString()), json);
    }

    /** The fields that every event has. */
    public record AnyEvent(Occurrence occurrence) {}

    /** Published within this service, in the transaction that stores the events. */
    public record EventsStored(List<ThreadEvent> events) {}
}
