package dev.tandem.playbook.conflict;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the side that opened a case pursues it no further. */
@Schema(name = "ConflictWithdrawal", description = "Why the side that opened the case pursues it no further")
public record Withdrawal(
        @Schema(example = "The customer told us that both of us were asked")
        String reason,

        @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID by,

        @Schema(example = "2026-03-04T10:00:00Z") Instant at) {}
