package dev.tandem.platform.event;

import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** How many events of the caller's tenant lie in the outbox, and how many have left it. */
@ApplicationScoped
public class OutboxCounts {
    /** By one statement, which sees an event either here or there. */
    private static final String COUNT = """
            select (select count(*) from (select 1 from outbox
                     where tenant = ? and published_at is null and refused is null limit 1000) unpublished),
                   coalesce((select events from published_events where tenant = ?), 0)""";

    private final DataSource database;
    private final CurrentCaller caller;

    OutboxCounts(DataSource database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    /**
     * @param unpublished that the broker does not have yet; more than a thousand are not counted
     * @param published that the broker was ever given
     */
    public record Counts(long unpublished, long published) {}

    public Counts look() {
        String tenant = caller.get().tenant();
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(COUNT)) {
            count.setString(1, tenant);
            count.setString(2, tenant);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return new Counts(row.getLong(1), row.getLong(2));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
