package dev.tandem.platform.caller;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The second wall: tells PostgreSQL's row-level security who is at work, each time a connection leaves the pool. What the
 * connection's last user was is overwritten, also by "nobody", who sees no row at all.
 */
@Singleton
public class DatabaseWalls implements AgroalPoolInterceptor {
    private static final String TELL =
            "select set_config('tandem.tenant', ?, false), set_config('tandem.partner', ?, false)";
    private final CurrentCaller current;

    DatabaseWalls(CurrentCaller current) {
        this.current = current;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        Optional<Caller> caller = CurrentCaller.ifKnown(current);
        try (PreparedStatement tell = connection.prepareStatement(TELL)) {
            tell.setString(1, caller.map(Caller::tenant).orElse(""));
            tell.setString(
                    2, caller.flatMap(Caller::partner).map(Object::toString).orElse(""));
            tell.execute();
        } catch (SQLException failure) {
            // Without its walls a connection must not be used.
            throw new IllegalStateException("The database's walls could not be set", failure);
        }
    }
}
