package dev.tandem.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.platform.Ids;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.Cause;
import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Where events are written down in the transaction that makes them true, so that the two commit together or not at all.
 * Write the aggregate first, with a flush: its version check then precedes its event.
 */
@ApplicationScoped
public class Outbox {
    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, tenant, subject, causation, traceparent,
                                actor, client, request_id, record_type, record_revision)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    /** Brokers and producers take records of 1 MiB by default; this leaves room for the headers. */
    static final int MOST_BYTES = 1_000_000;

    private final DataSource database;
    private final ObjectMapper json;
    private final CurrentCaller caller;
    private final Cause cause;
    private final OwnTopic topic;
    private final OutboxRelay relay;
    private final TransactionSynchronizationRegistry transaction;

    Outbox(
            DataSource database,
            ObjectMapper json,
            CurrentCaller caller,
            Cause cause,
            OwnTopic topic,
            OutboxRelay relay,
            TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.cause = cause;
        this.topic = topic;
        this.relay = relay;
        this.transaction = transaction;
    }

    /** @throws EventTooLarge when no broker would take one of them */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(Event... events) {
        publish(List.of(events));
    }

    /**
     * In the order given, in one round trip.
     *
     * @throws EventTooLarge when no broker would take one of them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(List<? extends Event> events) {
        if (events.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Event event : events) {
                bind(insert, event);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("Events could not be written down", failure);
        }
        transaction.registerInterposedSynchronization(new WakeAfterCommit());
    }

    private void bind(PreparedStatement insert, Event event) throws SQLException, JsonProcessingException {
        Caller actor = caller.get();
        insert.setObject(1, Ids.next());
        insert.setString(2, topic.name());
        insert.setString(3, event.key());
        insert.setString(4, CloudEventHeaders.type(event.eventName()));
        insert.setString(5, payload(event));
        insert.setString(6, actor.tenant());
        insert.setString(7, event.subject());
        insert.setObject(8, cause.event().orElse(null));
        insert.setString(9, cause.traceParent());
        insert.setObject(10, actor.personId());
        insert.setString(11, actor.client().orElse(null));
        insert.setString(12, cause.request().orElse(null));
        insert.setString(13, event.recordType());
        insert.setInt(14, event.occurrence().revision());
    }

    private String payload(Event event) throws JsonProcessingException {
        String payload = json.writeValueAsString(event);
        // Most are far too short to be worth a second count, in which a character may have up to three bytes.
        if (payload.length() > MOST_BYTES / 3) {
            int bytes = payload.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                throw new EventTooLarge(event.eventName(), bytes, MOST_BYTES);
            }
        }
        return payload;
    }

    private final class WakeAfterCommit implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
