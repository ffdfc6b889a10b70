package dev.tandem.playbook.tenant.rest;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How far a sandbox's clock moves: by a duration, or to a time", example = "{\"by\":\"P2D\"}")
record ClockMove(
        @Schema(
                type = SchemaType.STRING,
                description = "Forward by so much, as an ISO 8601 duration to the second",
                example = "P2D")
        Duration by,

        @Schema(description = "Forward to this time, instead", example = "2026-03-04T09:15:00Z")
        Instant to) {

    void requireEither() {
        if ((by == null) == (to == null)) {
            throw new InvalidRequest(List.of(new FieldFault("", "eitherOr", "give either by or to")));
        }
    }
}
