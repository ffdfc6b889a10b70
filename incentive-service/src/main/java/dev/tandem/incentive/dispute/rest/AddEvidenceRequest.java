package dev.tandem.incentive.dispute.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one side shows; the other one sees it. */
@Schema(name = "DisputeEvidenceToShow")
public record AddEvidenceRequest(
        @NotNull
        @Size(min = 1, max = 4000)
        @Schema(example = "The first meeting took place in January, before the other partner came in.")
        String note,

        @Size(max = 2000)
        @Pattern(regexp = "https://\\S+", message = "must be an https address")
        @Schema(example = "https://portal.example/meetings/42", description = "Where to find it, if anywhere")
        String link) {}
