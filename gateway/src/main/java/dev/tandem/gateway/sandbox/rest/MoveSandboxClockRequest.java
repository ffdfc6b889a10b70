package dev.tandem.gateway.sandbox.rest;

import dev.tandem.gateway.sandbox.SandboxClockDesk.Move;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "How far to move the sandbox's clock, at most 366 days at a time: by a duration, or to a time",
        example = "{\"by\":\"P3D\"}")
record MoveSandboxClockRequest(
        @Schema(
                type = SchemaType.STRING,
                description = "Move forward by this ISO 8601 duration, to the second",
                example = "P3D")
        Duration by,

        @Schema(description = "Move forward to this time instead", example = "2026-03-05T09:15:00Z")
        Instant to) {
    /** @throws InvalidRequest if it has both, or neither */
    Move move() {
        if ((by == null) == (to == null)) {
            throw new InvalidRequest(List.of(new FieldFault("", "eitherOr", "give either by or to")));
        }
        return new Move(by, to);
    }
}
