package dev.tandem.lead.rubric.points;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The totals of a grade, half-open.
 *
 * @param from the smallest total of the band; null for the lowest band, which is open below
 * @param to the first total beyond it; null for the highest band, which is open above
 */
public record Band(
        @NotBlank @Size(max = 20) @Schema(example = "B") String grade,
        @Schema(example = "90") Integer from,
        @Schema(example = "140") Integer to) {
    public boolean covers(int total) {
        return (from == null || total >= from) && (to == null || total < to);
    }
}
