package dev.tandem.playbook.engagement;

import dev.tandem.playbook.work.MissingRequirement;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a deal has passed a gate for which something was missing that is not held, such as a reopened item of the closing. */
@Schema(
        description =
                "That the deal has passed a gate for which something was missing: an item of the closing was reopened, a seat emptied, or"
                        + " the version changed in the moment before, of which the lead service had not heard yet")
public record PassedGate(
        @Schema(description = "The stage that was entered, or won", example = "validation")
        String stage,

        @Schema(example = "2026-03-04T16:00:00Z") Instant at,
        List<MissingRequirement> missing) {}
