package dev.tandem.lead.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The last line of the answer; without it the answer was cut off")
public record BulkIntakeSummary(Counts summary) {

    @Schema(description = "How many lines there were, and what became of them")
    public record Counts(
            @Schema(example = "1000") int lines,
            @Schema(example = "950") int taken,
            @Schema(example = "30") int duplicate,
            @Schema(example = "15") int unchanged,
            @Schema(example = "5") int rejected) {}
}
