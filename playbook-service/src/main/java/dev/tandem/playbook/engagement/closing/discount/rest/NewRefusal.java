package dev.tandem.playbook.engagement.closing.discount.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why a discount is refused")
record NewRefusal(
        @NotBlank @Size(max = 2000) @Schema(example = "The margin would not pay for the rollout")
        String reason) {}
