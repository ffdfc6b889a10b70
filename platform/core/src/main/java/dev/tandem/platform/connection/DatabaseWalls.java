package dev.tandem.platform.connection;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.time.TenantTimes;
import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The second wall: sets the caller for PostgreSQL's row-level security each time a connection leaves the pool. The previous
 * caller is always overwritten, if need be by "no caller", who sees no row at all. The answer brings the tenant's time, which
 * nearly every transaction asks for next.
 */
@Singleton
public class DatabaseWalls implements AgroalPoolInterceptor {
    /** The time is that of the tenant just set, so it is read after that, however PostgreSQL plans; and behind the wall. */
    private static final String SET_CALLER = """
            with caller as materialized (
                select set_config('tandem.tenant', ?, false) as tenant, set_config('tandem.partner', ?, false) as partner)
            select known.* from caller
              left join lateral (select %s from tenant_time where tenant = caller.tenant limit 1) known on true""".formatted(TenantTimes.COLUMNS);

    private final CurrentCaller current;
    private final TenantTimes times;

    DatabaseWalls(CurrentCaller current, TenantTimes times) {
        this.current = current;
        this.times = times;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        Optional<Caller> caller = CurrentCaller.ifKnown(current);
        try (PreparedStatement statement = connection.prepareStatement(SET_CALLER)) {
            statement.setString(1, caller.map(Caller::tenant).orElse(""));
            statement.setString(
                    2, caller.flatMap(Caller::partner).map(Object::toString).orElse(""));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (caller.isPresent()) {
                    times.found(caller.get().tenant(), row);
                }
            }
        } catch (SQLException failure) {
            // Without its walls a connection must not be used.
            throw new IllegalStateException("The database's walls could not be set", failure);
        }
    }
}
