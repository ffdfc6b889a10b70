package dev.tandem.gateway.limit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** The one place where quotas are counted for all replicas: each call is one statement, and commits by itself. */
final class LeaseStore {
    private static final String LEASE = "select * from lease_units(?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final long LOST_AFTER_MILLIS = 5_000;
    private static final String BEAT = """
            with seen as (
                insert into limit_replica (id, seen_at) values (?, limit_now())
                on conflict (id) do update set seen_at = excluded.seen_at)
            select 1 + count(*) from limit_replica where id <> ? and seen_at > limit_now() - ?""";
    private static final String LEAVE = "delete from limit_replica where id = ?";
    private static final String FORGET = "select forget_limit_cells(?)";

    private final DataSource database;

    LeaseStore(DataSource database) {
        this.database = database;
    }

    /** In the order of what is asked for. */
    List<Lease> lease(List<Lease.Request> requests) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LEASE)) {
            setArray(statement, 1, "text", requests, Lease.Request::key);
            setArray(statement, 2, "text", requests, request -> request.limit().name());
            setArray(
                    statement, 3, "bigint", requests, request -> request.limit().quota());
            setArray(
                    statement, 4, "bigint", requests, request -> request.limit().span());
            setArray(
                    statement,
                    5,
                    "boolean",
                    requests,
                    request -> request.limit().slides());
            setArray(statement, 6, "bigint", requests, Lease.Request::asked);
            setArray(statement, 7, "bigint", requests, Lease.Request::owedCell);
            setArray(statement, 8, "bigint", requests, Lease.Request::owed);
            setArray(statement, 9, "bigint", requests, Lease.Request::owedBefore);
            Lease[] leases = new Lease[requests.size()];
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    leases[rows.getInt("place") - 1] = new Lease(
                            rows.getLong("granted"),
                            rows.getLong("cell"),
                            rows.getLong("used"),
                            rows.getLong("used_before"),
                            rows.getLong("elapsed"));
                }
            }
            return Arrays.asList(leases);
        }
    }

    private static void setArray(
            PreparedStatement statement,
            int place,
            String type,
            List<Lease.Request> requests,
            Function<Lease.Request, Object> value)
            throws SQLException {
        Object[] values = requests.stream().map(value).toArray();
        statement.setArray(place, statement.getConnection().createArrayOf(type, values));
    }

    /** Says that a replica is at work, and returns how many are. */
    int beat(UUID replica) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(BEAT)) {
            statement.setObject(1, replica);
            statement.setObject(2, replica);
            statement.setLong(3, LOST_AFTER_MILLIS);
            return number(statement);
        }
    }

    /** Returns whether it was known. */
    boolean leave(UUID replica) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LEAVE)) {
            statement.setObject(1, replica);
            return statement.executeUpdate() > 0;
        }
    }

    /** Returns how many cells it has forgotten, at most so many; none while another replica is at it. */
    int forget(int most) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setInt(1, most);
            return number(statement);
        }
    }

    private static int number(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
