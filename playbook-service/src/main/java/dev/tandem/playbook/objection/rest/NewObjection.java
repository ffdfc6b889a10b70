package dev.tandem.playbook.objection.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a customer holds against the offer")
record NewObjection(
        @NotBlank @Size(max = 2000) @Schema(example = "They say it costs twice what they pay today")
        String words,

        @Size(max = 60)
        @Schema(
                description = "Code of the prepared answer that it is; left out to be offered those that fit the words",
                example = "too-expensive")
        String code) {}
