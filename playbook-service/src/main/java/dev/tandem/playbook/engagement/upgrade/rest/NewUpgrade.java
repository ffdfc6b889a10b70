package dev.tandem.playbook.engagement.upgrade.rest;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The upgrade that was previewed")
record NewUpgrade(
        @NotNull
        @Schema(description = "The version of the preview's from", example = "0192f1c2-7d3e-7abc-8def-012345671009")
        UUID from,

        @NotNull
        @Schema(description = "The version of the preview's to", example = "0192f1c2-7d3e-7abc-8def-012345671010")
        UUID to,

        @NotNull @Min(0) @Schema(description = "The preview's engagement revision", example = "4")
        Integer revision) {}
