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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The relay's own database connection: it holds the relay's lock, reads what is unpublished, and marks what was sent. */
class RelayConnection {
    private static final int BATCH = 500;
    private static final String LOCK = "select pg_try_advisory_lock(hashtext('tandem.outbox'))";
    private static final String UNPUBLISHED = """
            select seq, id, aggregatetype, aggregateid, type, payload, tenant, subject, causation, traceparent, recorded_at
              from outbox where published_at is null order by seq limit\s""" + BATCH;
    private static final String MARK =
            "update outbox set published_at = clock_timestamp() where seq = any (?) and published_at is null";

    private final Connection connection;
    private boolean locked;

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
        List<Long> sequence = new ArrayList<>();
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(UNPUBLISHED)) {
            while (row.next()) {
                sequence.add(row.getLong("seq"));
                acknowledgements.add(producer.send(record(row)));
            }
        }
        for (Future<RecordMetadata> acknowledgement : acknowledgements) {
            acknowledgement.get();
        }
        mark(sequence);
        return sequence.size();
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
        CloudEvent.write(record.headers(), CloudEvent.SPEC_VERSION, "1.0");
        CloudEvent.write(record.headers(), CloudEvent.ID, row.getString("id"));
        CloudEvent.write(record.headers(), CloudEvent.TYPE, row.getString("type"));
        CloudEvent.write(record.headers(), CloudEvent.SOURCE, "/" + topic.replace("tandem.", "") + "-service");
        CloudEvent.write(record.headers(), CloudEvent.SUBJECT, row.getString("subject"));
        CloudEvent.write(
                record.headers(),
                CloudEvent.TIME,
                row.getTimestamp("recorded_at").toInstant().toString());
        CloudEvent.write(record.headers(), CloudEvent.TENANT, row.getString("tenant"));
        CloudEvent.write(record.headers(), CloudEvent.CAUSATION, row.getString("causation"));
        CloudEvent.write(record.headers(), CloudEvent.TRACE_PARENT, row.getString("traceparent"));
        CloudEvent.write(record.headers(), CloudEvent.CONTENT_TYPE, "application/json");
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
