package dev.tandem.platform.inbox.parked;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event that has not been processed yet, and the reason. */
@Schema(description = "An event that has not been processed yet, and the reason")
public record ParkedEvent(
        UUID eventId,
        @Schema(example = "lead-events") String consumer,

        @Schema(
                description = "The thread or record whose later events wait behind it",
                example = "0192f1c2-7d3e-7abc-8def-012345671000")
        String key,

        @Schema(example = "DealClosed") String name,

        @Schema(description = "waiting: tried again by itself; dead: until it is replayed", example = "waiting")
        String state,

        @Schema(example = "waiting for partner:0192f1c2-7d3e-7abc-8def-012345671005")
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
