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

/** What this service has heard of each thread, so that it can explain an amount without asking anybody. */
@ApplicationScoped
public class ThreadHistory implements PanacheRepositoryBase<ThreadEvent, UUID> {
    private final ObjectMapper json;
    private final Event<ThreadHistory.EventsStored> told;

    ThreadHistory(ObjectMapper json, Event<ThreadHistory.EventsStored> told) {
        this.json = json;
        this.told = told;
    }

    public void keep(List<? extends ReceivedEvent<ThreadHistory.AnyEvent>> heard) {
        List<ThreadEvent> events = heard.stream().map(ThreadEvent::new).toList();
        persist(events);
        told.fire(new ThreadHistory.EventsStored(events));
    }

    /** Of certain names, whatever they are about, in the order in which they were heard. */
    public List<ThreadEvent> named(Collection<String> names, UUID after, int limit) {
        return find("name in ?1 and id > ?2 order by id", names, after)
                .page(Page.ofSize(limit))
                .list();
    }

    /** A thread's events, or those of another record by its id, in the order in which they happened. */
    public ThreadStory of(UUID key) {
        return new ThreadStory(list("key = ?1 order by at, revision, id", key.toString()), json);
    }

    /** What every event has, whatever else it tells. */
    public record AnyEvent(Occurrence occurrence) {}

    /** Told within this service, in the transaction that keeps the events. */
    public record EventsStored(List<ThreadEvent> events) {}
}
