package dev.tandem.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * How each tenant keeps time, as received from the playbook service. A transaction asks once, however often it looks at the
 * clock: a bulk call does so for every record.
 */
@ApplicationScoped
public class TenantTimes {
    /** What is read of {@code tenant_time}, in this order. */
    public static final String COLUMNS = "zone, clock_offset_seconds, jumped_from, jumped_to, settings_revision";

    private static final String FIND = "select " + COLUMNS + " from tenant_time where tenant = ?";
    private static final String PUT = """
            insert into tenant_time (tenant, zone, clock_offset_seconds, jumped_from, jumped_to) values (?, ?, ?, ?, ?)
            on conflict (tenant) do update
               set zone = excluded.zone, clock_offset_seconds = excluded.clock_offset_seconds,
                   jumped_from = excluded.jumped_from, jumped_to = excluded.jumped_to
            returning settings_revision""";

    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock realTime;

    TenantTimes(DataSource database, TransactionSynchronizationRegistry transaction, Clock realTime) {
        this.database = database;
        this.transaction = transaction;
        this.realTime = realTime;
    }

    /**
     * @param jump the last move of its clock, if it was ever moved
     * @param settingsRevision which stands in the same row, so that one look is enough for both
     */
    record Known(TenantTime time, Optional<ClockJump> jump, long settingsRevision) {}

    /** Another offset than the one known before is a jump of the tenant's clock, which happens now. */
    public void put(String tenant, TenantTime time) {
        Optional<Known> before = find(tenant);
        Optional<ClockJump> jump = before.flatMap(known -> jump(known, time));
        try (Connection connection = database.getConnection();
                PreparedStatement put = connection.prepareStatement(PUT)) {
            put.setString(1, tenant);
            put.setString(2, time.zone().getId());
            put.setLong(3, time.offset().toSeconds());
            put.setObject(4, jump.map(ClockJump::from).map(TenantTimes::utc).orElse(null));
            put.setObject(5, jump.map(ClockJump::to).map(TenantTimes::utc).orElse(null));
            try (ResultSet row = put.executeQuery()) {
                row.next();
                remember(tenant, new Known(time, jump, row.getLong(1)));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Optional<ClockJump> jump(Known before, TenantTime after) {
        if (after.offset().compareTo(before.time().offset()) <= 0) {
            return before.jump();
        }
        Instant now = realTime.instant();
        ClockJump jump = new ClockJump(now.plus(before.time().offset()), now.plus(after.offset()));
        return Optional.of(before.jump().map(last -> last.followedBy(jump)).orElse(jump));
    }

    /**
     * Another one after each change of what the tenant has set, in whichever process; as the transaction has seen it first, unless it
     * changes something itself. Empty when the tenant is not known yet.
     */
    public Optional<Long> settingsRevision(String tenant) {
        return find(tenant).map(Known::settingsRevision);
    }

    /**
     * Spares the transaction at work, if there is one, to ask for it.
     *
     * @param row with {@link #COLUMNS}, all of them null when the tenant is not known yet
     */
    public void found(String tenant, ResultSet row) throws SQLException {
        if (isInTransaction() && row.getString(1) != null) {
            remember(tenant, read(row));
        }
    }

    /** What the transaction has seen may not be so any more: it changes settings itself, or has waited for others that may have. */
    public void lookAgain(String tenant) {
        remember(tenant, null);
    }

    Optional<Known> find(String tenant) {
        return remembered(tenant).or(() -> {
            Optional<Known> received = read(tenant);
            received.ifPresent(known -> remember(tenant, known));
            return received;
        });
    }

    private Optional<Known> remembered(String tenant) {
        return isInTransaction()
                ? Optional.ofNullable((Known) transaction.getResource(new Remembered(tenant)))
                : Optional.empty();
    }

    private void remember(String tenant, Known known) {
        if (isInTransaction()) {
            transaction.putResource(new Remembered(tenant), known);
        }
    }

    private boolean isInTransaction() {
        return transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    private record Remembered(String tenant) {}

    private Optional<Known> read(String tenant) {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, tenant);
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Known read(ResultSet row) throws SQLException {
        TenantTime time = new TenantTime(ZoneId.of(row.getString(1)), Duration.ofSeconds(row.getLong(2)));
        OffsetDateTime from = row.getObject(3, OffsetDateTime.class);
        if (from == null) {
            return new Known(time, Optional.empty(), row.getLong(5));
        }
        OffsetDateTime to = row.getObject(4, OffsetDateTime.class);
        return new Known(time, Optional.of(new ClockJump(from.toInstant(), to.toInstant())), row.getLong(5));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
