package dev.tandem.lead.rubric.points;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The outcomes of the leads of one grade.
 *
 * @param winRate won among leads; null when the band has none
 */
public record BandResult(
        @Schema(example = "A") String grade,

        @Schema(description = "Absent for the lowest band", example = "180")
        Integer from,

        @Schema(description = "Absent for the highest band", example = "240")
        Integer to,

        @Schema(example = "366") int leads,
        @Schema(example = "319") int won,

        @Schema(description = "Absent without leads in it", example = "0.872")
        Double winRate) {}
