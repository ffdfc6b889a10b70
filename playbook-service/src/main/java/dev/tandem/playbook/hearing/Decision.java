package dev.tandem.playbook.hearing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The final outcome of a conflict; there is no appeal. */
@Schema(name = "ConflictDecision", description = "The final outcome of a conflict")
public record Decision(
        Favour inFavourOf,

        @Schema(example = "The minutes show the first contact in January")
        String reasons,

        @Schema(example = "1e9a5d40-37bc-8f18-a27c-6bd80e43f594")
        UUID by,

        @Schema(example = "2026-03-06T14:00:00Z") Instant at) {
    /** The side whose position was followed. */
    public enum Favour {
        @JsonProperty("vendor")
        VENDOR,
        @JsonProperty("partner")
        PARTNER,
        /** Each in part. */
        @JsonProperty("both")
        BOTH,
        @JsonProperty("neither")
        NEITHER
    }
}
