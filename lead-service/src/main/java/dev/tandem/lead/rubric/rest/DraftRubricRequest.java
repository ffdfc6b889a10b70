package dev.tandem.lead.rubric.rest;

import dev.tandem.lead.rubric.points.RubricContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The next version of the rubric of that code, as a draft")
record DraftRubricRequest(
        @NotBlank @Size(max = 60) @Schema(example = "inbound")
        String code,

        @NotNull @Valid RubricContent content) {}
