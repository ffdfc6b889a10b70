package dev.tandem.incentive.thread;

import dev.tandem.platform.aggregate.TenantRecord;
import dev.tandem.platform.inbox.ReceivedEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** An event of the suite, exactly as received. */
@Entity
@Immutable
@Table(name = "thread_event")
public class ThreadEvent extends TenantRecord {
    @Id
    private UUID id;

    private String key;
    private String name;
    private Instant at;
    private int revision;

    @ColumnTransformer(write = "?::jsonb")
    private String data;

    protected ThreadEvent() {}

    ThreadEvent(ReceivedEvent<ThreadHistory.AnyEvent> received) {
        this.id = received.id();
        this.key = received.key();
        this.name = received.name();
        this.at = received.data().occurrence().at();
        this.revision = received.data().occurrence().revision();
        this.data = received.json();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Instant at() {
        return at;
    }

    public String data() {
        return data;
    }
}
