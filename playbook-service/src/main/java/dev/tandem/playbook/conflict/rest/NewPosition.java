package dev.tandem.playbook.conflict.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The other side's position")
record NewPosition(
        @NotBlank @Size(max = 8000) @Schema(example = "The customer asked us at the fair in November")
        String position,

        @Size(max = 255)
        @Schema(description = "Whom your side would have decide, if the other side names the same", example = "max")
        String deciderId) {}
