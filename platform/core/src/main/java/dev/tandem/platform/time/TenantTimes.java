package dev.tandem.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * How each tenant keeps time, as this service has heard of it. A transaction asks once, however often it looks at the
 * clock: a bulk call does so for every record.
 */
@ApplicationScoped
public class TenantTimes {
    private static final String PUT = """
            insert into tenant_time (tenant, zone, clock_offset_seconds) values (?, ?, ?)
            on conflict (tenant) do update
               set zone = excluded.zone, clock_offset_seconds = excluded.clock_offset_seconds""";
    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;

    TenantTimes(DataSource database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    public void put(String tenant, TenantTime time) {
        try (Connection connection = database.getConnection();
                PreparedStatement put = connection.prepareStatement(PUT)) {
            put.setString(1, tenant);
            put.setString(2, time.zone().getId());
            put.setLong(3, time.offset().toSeconds());
            put.executeUpdate();
            remember(tenant, time);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    Optional<TenantTime> find(String tenant) {
        return remembered(tenant).or(() -> {
            Optional<TenantTime> heard = read(tenant);
            heard.ifPresent(time -> remember(tenant, time));
            return heard;
        });
    }

    private Optional<TenantTime> remembered(String tenant) {
        return isInTransaction()
                ? Optional.ofNullable((TenantTime) transaction.getResource(new Remembered(tenant)))
                : Optional.empty();
    }

    private void remember(String tenant, TenantTime time) {
        if (isInTransaction()) {
            transaction.putResource(new Remembered(tenant), time);
        }
    }

    private boolean isInTransaction() {
        return transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    private record Remembered(String tenant) {}

    private Optional<TenantTime> read(String tenant) {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(
                        "select zone, clock_offset_seconds from tenant_time where tenant = ?")) {
            find.setString(1, tenant);
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static TenantTime read(ResultSet row) throws SQLException {
        return new TenantTime(ZoneId.of(row.getString(1)), Duration.ofSeconds(row.getLong(2)));
    }
}
