package dev.tandem.platform.inbox.parked;

import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Events that cannot have their effect yet, in order, per consumer and thread: waiting for another one, dead until an
 * administrator replays them, or queued behind such a one.
 */
@ApplicationScoped
public class ParkedEvents {
    /** A thread of which at least the first event is to be tried again. */
    public record ParkedThread(String consumer, String tenant, String key) {}

    private static final String PARK = """
            insert into parked_event (event_id, tenant, consumer, key, type, payload, traceparent, state, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (consumer, event_id) do update
               set state = excluded.state, reason = excluded.reason""";
    // The first is found before anything is locked: skipping it because it is locked must not let the second one
    // pass.
    private static final String FIRST = """
            select event_id, tenant, key, type, payload, traceparent, state from parked_event
             where seq = (select min(seq) from parked_event where consumer = ? and tenant = ? and key = ?)
               for update skip locked""";
    private static final String RETRYABLE = """
            select consumer, tenant, key from
              (select distinct on (consumer, tenant, key) consumer, tenant, key, state
                 from parked_event order by consumer, tenant, key, seq) first
             where state = 'waiting' limit 200""";
    private static final String IDS = "select event_id from parked_event where tenant = ? order by seq desc limit ?";

    private final DataSource database;
    private final CurrentCaller caller;

    ParkedEvents(DataSource database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    public void park(String consumer, IncomingEvent event, String state, String reason) {
        execute(
                PARK,
                event.id(),
                event.tenant(),
                consumer,
                event.key(),
                event.name(),
                event.payload(),
                event.traceParent(),
                state,
                reason);
    }

    /** Which of these threads have a parked event, so that a later one must queue behind it. */
    public Set<String> threadsAmong(String consumer, Collection<String> keys) {
        String sql = "select distinct key from parked_event where consumer = ? and tenant = ? and key = any (?)";
        Set<String> parked = new HashSet<>();
        query(sql, row -> parked.add(row.getString(1)), consumer, caller.get().tenant(), keys.toArray(String[]::new));
        return parked;
    }

    public List<ParkedThread> retryable() {
        List<ParkedThread> threads = new ArrayList<>();
        query(RETRYABLE, row -> threads.add(new ParkedThread(row.getString(1), row.getString(2), row.getString(3))));
        return threads;
    }

    /** How many threads of the caller's tenant are tried again by themselves; no more than are retried at a time are counted. */
    public int waitingThreads() {
        String tenant = caller.get().tenant();
        return (int) retryable().stream()
                .filter(thread -> thread.tenant().equals(tenant))
                .count();
    }

    /** The events of the caller's tenant that are parked, the latest first. */
    public List<UUID> ids(int most) {
        List<UUID> ids = new ArrayList<>();
        query(IDS, row -> ids.add(row.getObject(1, UUID.class)), caller.get().tenant(), most);
        return ids;
    }

    /** The thread's first event when it is to be tried, locked against other instances; nothing when it is dead. */
    public List<IncomingEvent> firstWaiting(ParkedThread thread) {
        List<IncomingEvent> first = new ArrayList<>();
        query(
                FIRST,
                row -> {
                    if (row.getString("state").equals("waiting")) {
                        first.add(read(row));
                    }
                },
                thread.consumer(),
                thread.tenant(),
                thread.key());
        return first;
    }

    public void remove(String consumer, UUID event) {
        execute("delete from parked_event where consumer = ? and event_id = ?", consumer, event);
    }

    /** @return whether there was such a dead event */
    boolean revive(UUID event) {
        return execute("update parked_event set state = 'waiting', reason = 'replayed' where event_id = ?", event) > 0;
    }

    List<ParkedEvent> list(UUID after, int limit) {
        String sql = """
                select event_id, consumer, key, type, state, reason from parked_event
                 where event_id > ? order by event_id limit ?""";
        List<ParkedEvent> events = new ArrayList<>();
        query(sql, row -> events.add(ParkedEvent.of(row)), after, limit);
        return events;
    }

    private static IncomingEvent read(ResultSet row) throws SQLException {
        return new IncomingEvent(
                row.getObject("event_id", UUID.class),
                row.getString("tenant"),
                row.getString("key"),
                row.getString("type"),
                row.getString("payload"),
                row.getString("traceparent"));
    }

    private int execute(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = bound(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void query(String sql, RowReader reader, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = bound(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.read(rows);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static PreparedStatement bound(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof String[] texts ? connection.createArrayOf("text", texts) : values[i];
            statement.setObject(i + 1, value);
        }
        return statement;
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
