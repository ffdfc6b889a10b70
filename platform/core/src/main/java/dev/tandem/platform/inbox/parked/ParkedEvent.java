package dev.tandem.platform.inbox.parked;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event that has not been processed yet, and the reason. */
@Schema(description = "An event that has not been processed yet, and the reason")
public record ParkedEvent(
        UUID eventId,
        String consumer,

        @Schema(description = "The thread or record whose later events wait behind it")
        String key,

        @Schema(example = "DealClosed") String name,

        @Schema(description = "waiting: tried again by itself; dead: until it is replayed")
        String state,

        String reason) {
    static ParkedEvent of(ResultSet row) throws SQLException {
        return new ParkedEvent(
                row.getObject("event_id", UUID.class),
                row.getString("consumer"),
                row.getString("key"),
                row.getString("type"),
                row.getString("state"),
                row.getString("reason"));
    }
}
