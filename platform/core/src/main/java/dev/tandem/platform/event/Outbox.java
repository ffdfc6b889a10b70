package dev.tandem.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.platform.Ids;
import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
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
            insert into outbox (id, aggregatetype, aggregateid, type, payload, tenant, subject, causation)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource database;
    private final ObjectMapper json;
    private final CurrentCaller caller;
    private final Causation causation;
    private final EventTopic topic;
    private final OutboxRelay relay;
    private final TransactionSynchronizationRegistry transaction;

    Outbox(
            DataSource database,
            ObjectMapper json,
            CurrentCaller caller,
            Causation causation,
            EventTopic topic,
            OutboxRelay relay,
            TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.causation = causation;
        this.topic = topic;
        this.relay = relay;
        this.transaction = transaction;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(Event... events) {
        publish(List.of(events));
    }

    /** In the order given, in one round trip. */
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
        insert.setObject(1, Ids.next());
        insert.setString(2, topic.name());
        insert.setString(3, event.key());
        insert.setString(4, CloudEvent.type(event.eventName()));
        insert.setString(5, json.writeValueAsString(event));
        insert.setString(6, caller.get().tenant());
        insert.setString(7, event.subject());
        insert.setObject(8, causation.cause().orElse(null));
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
