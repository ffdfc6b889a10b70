package dev.tandem.incentive.thread;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.platform.inbox.Heard;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What this service has heard of each thread, so that it can explain an amount without asking anybody. */
@ApplicationScoped
public class ThreadHistory implements PanacheRepositoryBase<ThreadEvent, UUID> {

    private final ObjectMapper json;

    ThreadHistory(ObjectMapper json) {
        this.json = json;
    }

    public void keep(List<? extends Heard<Told>> told) {
        told.forEach(heard -> persist(new ThreadEvent(heard)));
    }

    /** A thread's events, or those of another record by its id, in the order in which they happened. */
    public ThreadStory of(UUID key) {
        return new ThreadStory(list("key = ?1 order by at, revision, id", key.toString()), json);
    }
}
