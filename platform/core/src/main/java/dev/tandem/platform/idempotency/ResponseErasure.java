package dev.tandem.platform.idempotency;

import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Empties stored answers that contain records whose personal data was erased. A repeated request still has no second effect: it
 * is answered with the same status and location, without a body.
 */
@ApplicationScoped
public class ResponseErasure {
    private static final String EMPTY =
            "update stored_answer set body = null where tenant = ? and body is not null and body like any (?)";

    private final DataSource database;
    private final CurrentCaller caller;

    ResponseErasure(DataSource database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    public void about(Collection<UUID> records) {
        String[] mentions = records.stream().map(id -> "%" + id + "%").toArray(String[]::new);
        try (Connection connection = database.getConnection();
                PreparedStatement empty = connection.prepareStatement(EMPTY)) {
            empty.setString(1, caller.get().tenant());
            empty.setArray(2, connection.createArrayOf("text", mentions));
            empty.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
