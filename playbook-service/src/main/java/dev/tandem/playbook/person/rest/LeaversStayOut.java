package dev.tandem.playbook.person.rest;

import dev.tandem.platform.caller.CurrentCaller;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Whoever has left changes nothing more, from the moment on in which they are let go. The gateway takes their tokens no more either, but
 * hears of it a moment later: time enough to let a friend in.
 */
@Provider
public class LeaversStayOut implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String HAS_LEFT = "select 1 from person where tenant = ? and person_id = ? and not active";

    private final DataSource database;
    private final CurrentCaller caller;

    LeaversStayOut(DataSource database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod()) && hasLeft()) {
            throw new UnauthorizedException();
        }
    }

    /**
     * Somebody who was never registered has not left. The connection is given back before the request's transaction takes its own: by
     * queries of the session it would be kept, and as many requests at once as there are connections would wait for each other.
     */
    private boolean hasLeft() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(HAS_LEFT)) {
            query.setString(1, caller.get().tenant());
            query.setObject(2, caller.get().personId());
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
