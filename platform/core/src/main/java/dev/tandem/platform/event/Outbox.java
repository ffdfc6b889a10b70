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
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Where events are written down in the transaction that makes them true, so that the two commit together or not at all.
 * An event has the revision that its record has as it is published: of a changed record it is the new one after a flush, which also
 * checks the version first.
 */
@ApplicationScoped
public class Outbox {
    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, tenant, subject, causation, traceparent,
                                actor, client, request_id, record_type, record_revision)
            select id, ?, key, type, payload, ?, subject, causation, trace, ?, ?, request, record_type, revision
              from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) with ordinality
                as e (id, key, type, payload, subject, causation, trace, request, record_type, revision, nth)
             order by nth""";

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
     * In the order given. All that a transaction publishes is written in one round trip as it ends.
     *
     * @throws EventTooLarge when no broker would take one of them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(List<? extends Event> events) {
        if (events.isEmpty()) {
            return;
        }
        Unwritten unwritten = (Unwritten) transaction.getResource(Unwritten.class);
        if (unwritten == null) {
            unwritten = new Unwritten(caller.get());
            transaction.putResource(Unwritten.class, unwritten);
            transaction.registerInterposedSynchronization(unwritten);
        }
        for (Event event : events) {
            unwritten.events.add(written(event));
        }
    }

    /** As it is now, whatever becomes of the record until the transaction ends. */
    private Written written(Event event) {
        Cause why = cause.of(event.occasion());
        try {
            return new Written(
                    Ids.next(),
                    event.key(),
                    CloudEventHeaders.type(event.eventName()),
                    payload(event),
                    event.subject(),
                    why.event().orElse(null),
                    why.traceParent(),
                    why.request().orElse(null),
                    event.recordType(),
                    event.occurrence().revision());
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("An event could not be written down", failure);
        }
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

    private record Written(
            UUID id,
            String key,
            String type,
            String payload,
            String subject,
            UUID causation,
            String trace,
            String request,
            String recordType,
            int revision) {}

    /** The events of a transaction, of one actor, until it commits. */
    private final class Unwritten implements Synchronization {
        private final Caller actor;
        private final List<Written> events = new ArrayList<>();

        private Unwritten(Caller actor) {
            this.actor = actor;
        }

        @Override
        public void beforeCompletion() {
            try (Connection connection = database.getConnection();
                    PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert.setString(1, topic.name());
                insert.setString(2, actor.tenant());
                insert.setObject(3, actor.personId());
                insert.setString(4, actor.client().orElse(null));
                insert.setArray(5, array(connection, "uuid", Written::id));
                insert.setArray(6, array(connection, "text", Written::key));
                insert.setArray(7, array(connection, "text", Written::type));
                insert.setArray(8, array(connection, "text", Written::payload));
                insert.setArray(9, array(connection, "text", Written::subject));
                insert.setArray(10, array(connection, "uuid", Written::causation));
                insert.setArray(11, array(connection, "text", Written::trace));
                insert.setArray(12, array(connection, "text", Written::request));
                insert.setArray(13, array(connection, "text", Written::recordType));
                insert.setArray(14, array(connection, "int", Written::revision));
                insert.executeUpdate();
            } catch (SQLException failure) {
                throw new IllegalStateException("Events could not be written down", failure);
            }
        }

        private Array array(Connection connection, String type, Function<Written, ?> column) throws SQLException {
            return connection.createArrayOf(type, events.stream().map(column).toArray());
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
