package dev.tandem.platform.caller;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The second wall: sets the caller for PostgreSQL's row-level security each time a connection leaves the pool. The previous
 * caller is always overwritten, if need be by "no caller", who sees no row at all.
 */
@Singleton
public class DatabaseWalls implements AgroalPoolInterceptor {
    private static final String SET_CALLER =
            "select set_config('tandem.tenant', ?, false), set_config('tandem.partner', ?, false)";
    private final CurrentCaller current;

    DatabaseWalls(CurrentCaller current) {
        this.current = current;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        Optional<Caller> caller = CurrentCaller.ifKnown(current);
        try (PreparedStatement statement = connection.prepareStatement(SET_CALLER)) {
            statement.setString(1, caller.map(Caller::tenant).orElse(""));
            statement.setString(
                    2, caller.flatMap(Caller::partner).map(Object::toString).orElse(""));
            statement.execute();
        } catch (SQLException failure) {
            // Without its walls a connection must not be used.
            throw new IllegalStateException("The database's walls could not be set", failure);
        }
    }
}
