package dev.tandem.lead.routing.rest;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The past decisions to replay")
record SimulateRuleSetRequest(
        @NotNull @Schema(description = "The first instant", example = "2026-07-01T00:00:00Z")
        Instant from,

        @NotNull @Schema(description = "The first instant after it", example = "2026-10-01T00:00:00Z")
        Instant to) {
    /** @throws InvalidRequest unless it ends after it begins */
    void check() {
        if (!from.isBefore(to)) {
            throw new InvalidRequest(List.of(new FieldFault("/to", "range", "must be later than from")));
        }
    }
}
