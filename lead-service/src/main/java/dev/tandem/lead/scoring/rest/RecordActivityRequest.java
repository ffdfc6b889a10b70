package dev.tandem.lead.scoring.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Something that a lead did")
record RecordActivityRequest(
        @NotBlank @Size(max = 60) @Schema(example = "emailOpened")
        String kind,

        @NotNull @Schema(example = "2031-03-03T09:30:00Z") Instant occurredAt,

        @Size(max = 50)
        @Schema(
                description = "Attributes of the lead that are known or different now",
                example = "{\"lastCampaign\": \"spring\"}")
        Map<@NotBlank String, Object> attributes) {

    RecordActivityRequest {
        attributes = attributes == null ? Map.of() : attributes;
    }
}
