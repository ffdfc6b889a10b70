package dev.tandem.platform.retention;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/** Forgets what is older than {@link RetentionSettings} says: events that were sent, events that were received, stored answers. */
@ApplicationScoped
public class Pruning {
    /** However many instances a service has, one of them prunes. */
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext('tandem.pruning'))";

    private final DataSource database;
    private final RetentionSettings retention;

    Pruning(DataSource database, RetentionSettings retention) {
        this.database = database;
        this.retention = retention;
    }

    @Scheduled(
            every = "{tandem.retention.every}",
            delayed = "{tandem.retention.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void prune() {
        prune("outbox", "published_at", retention.sentEvents());
        prune("inbox", "handled_at", retention.receivedEvents());
        prune("stored_answer", "stored_at", retention.answers());
    }

    private void prune(String table, String age, Duration kept) {
        String old = """
                delete from %1$s where ctid = any (array(
                    select ctid from %1$s where %2$s < clock_timestamp() - make_interval(secs => ?) limit ?))""".formatted(table, age);
        int deleted = retention.batch();
        while (deleted == retention.batch()) {
            deleted = CallerScope.call(Caller.everyTenant(), () -> delete(old, kept));
        }
    }

    private int delete(String old, Duration kept) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!isAlone(connection)) {
                return 0;
            }
            try (PreparedStatement delete = connection.prepareStatement(old)) {
                delete.setLong(1, kept.toSeconds());
                delete.setInt(2, retention.batch());
                return delete.executeUpdate();
            }
        }
    }

    private static boolean isAlone(Connection connection) throws SQLException {
        try (Statement lock = connection.createStatement();
                ResultSet row = lock.executeQuery(LOCK)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
