package dev.tandem.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The relay's own database connection: it holds the relay's lock, reads what is unpublished, and marks what was sent. */
class RelayConnection {
    static final int BATCH = 500;
    private static final String LOCK = "select pg_try_advisory_lock(hashtext('tandem.outbox'))";
    private static final String UNPUBLISHED = """
            select seq, id, aggregatetype, aggregateid, type, payload, tenant, subject, causation, traceparent, actor, client,
                   request_id, record_type, record_revision, recorded_at
              from outbox where published_at is null and refused is null order by seq limit\s""" + BATCH;
    /** Counts them as well: nobody else writes that table, so it costs one statement a batch and is waited for by none. */
    private static final String MARK = """
            with marked as (
                update outbox set published_at = clock_timestamp()
                 where seq = any (?) and published_at is null and refused is null returning tenant)
            insert into published_events (tenant, events) select tenant, count(*) from marked group by tenant
            on conflict (tenant) do update set events = published_events.events + excluded.events""";

    private static final String REFUSE = "update outbox set refused = ? where seq = ?";
    private static final Logger LOG = Logger.getLogger(RelayConnection.class);

    private final Connection connection;
    private boolean locked;

    private record Sent(long sequence, Future<RecordMetadata> acknowledgement) {}

    RelayConnection(Connection connection) {
        this.connection = connection;
    }

    boolean holdsLock() throws SQLException {
        if (!locked) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(LOCK)) {
                row.next();
                locked = row.getBoolean(1);
            }
        }
        return locked;
    }

    /** Reading over the connection that holds the lock is the proof, before each send, that the lock is still held. */
    int relayBatch(EventProducer producer) throws SQLException, ExecutionException, InterruptedException {
        List<Sent> batch = new ArrayList<>();
        try (PreparedStatement unpublished = connection.prepareStatement(UNPUBLISHED);
                ResultSet row = unpublished.executeQuery()) {
            while (row.next()) {
                batch.add(new Sent(row.getLong("seq"), producer.send(record(row))));
            }
        }
        producer.sendAll();
        List<Long> taken = new ArrayList<>();
        for (Sent sent : batch) {
            if (isTaken(sent)) {
                taken.add(sent.sequence());
            }
        }
        mark(taken);
        return batch.size();
    }

    /** An event that the broker will never accept is set aside, because the events of all tenants wait behind it. */
    private boolean isTaken(Sent sent) throws SQLException, ExecutionException, InterruptedException {
        try {
            sent.acknowledgement().get();
            return true;
        } catch (ExecutionException failure) {
            boolean forEver = failure.getCause() instanceof RecordTooLargeException
                    || failure.getCause() instanceof InvalidRecordException;
            if (!forEver) {
                throw failure;
            }
            LOG.errorf(
                    "The event with seq %d is never sent: %s",
                    sent.sequence(), failure.getCause().getMessage());
            refuse(sent.sequence(), failure.getCause().getMessage());
            return false;
        }
    }

    private void refuse(long sequence, String reason) throws SQLException {
        try (PreparedStatement refuse = connection.prepareStatement(REFUSE)) {
            refuse.setString(1, reason);
            refuse.setLong(2, sequence);
            refuse.executeUpdate();
        }
    }

    private void mark(List<Long> sequence) throws SQLException {
        if (sequence.isEmpty()) {
            return;
        }
        try (PreparedStatement mark = connection.prepareStatement(MARK)) {
            mark.setArray(1, connection.createArrayOf("bigint", sequence.toArray()));
            mark.executeUpdate();
        }
    }

    private static ProducerRecord<String, String> record(ResultSet row) throws SQLException {
        String topic = row.getString("aggregatetype");
        ProducerRecord<String, String> record =
                new ProducerRecord<>(topic, row.getString("aggregateid"), row.getString("payload"));
        CloudEventHeaders.write(record.headers(), CloudEventHeaders.SPEC_VERSION, "1.0");
        CloudEventHeaders.write(record.headers(), CloudEventHeaders.ID, row.getString("id"));
        CloudEventHeaders.write(record.headers(), CloudEventHeaders.TYPE, row.getString("type"));
        CloudEventHeaders.write(
                record.headers(), CloudEventHeaders.SOURCE, "/" + topic.replace("tandem.", "") + "-service");
        CloudEventHeaders.write(record.headers(), CloudEventHeaders.SUBJECT, row.getString("subject"));
        CloudEventHeaders.write(
                record.headers(), CloudEventHeaders.DATA_SCHEMA, CloudEventHeaders.dataSchema(row.getString("type")));
        CloudEventHeaders.write(
                record.headers(),
                CloudEventHeaders.TIME,
                row.getTimestamp("recorded_at").toInstant().toString());
        CloudEventHeaders.write(record.headers(), CloudEventHeaders.TENANT, row.getString("tenant"));
        CloudEventHeaders.write(record.headers(), CloudEventHeaders.CAUSATION, row.getString("causation"));
        CloudEventHeaders.write(record.headers(), CloudEventHeaders.TRACE_PARENT, row.getString("traceparent"));
        CloudEventHeaders.write(record.headers(), CloudEventHeaders.ACTOR, row.getString("actor"));
        CloudEventHeaders.write(record.headers(), CloudEventHeaders.CLIENT, row.getString("client"));
        CloudEventHeaders.write(record.headers(), CloudEventHeaders.REQUEST, row.getString("request_id"));
        CloudEventHeaders.write(record.headers(), CloudEventHeaders.RECORD_TYPE, row.getString("record_type"));
        CloudEventHeaders.write(record.headers(), CloudEventHeaders.RECORD_REVISION, row.getString("record_revision"));
        CloudEventHeaders.write(record.headers(), CloudEventHeaders.CONTENT_TYPE, "application/json");
        return record;
    }

    /** Opens it outside the pool, which would hand the lock to its next user. */
    @ApplicationScoped
    static class Opener {
        private final String url;
        private final String user;
        private final String password;

        Opener(
                @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
                @ConfigProperty(name = "quarkus.datasource.username") String user,
                @ConfigProperty(name = "quarkus.datasource.password") String password) {
            this.url = url;
            this.user = user;
            this.password = password;
        }

        Connection open() throws SQLException {
            Connection connection = DriverManager.getConnection(url, user, password);
            try (Statement everyTenant = connection.createStatement()) {
                everyTenant.execute("select set_config('tandem.tenant', '*', false)");
            }
            return connection;
        }
    }
}
