package dev.tandem.lead.rubric.points;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the points table. It has either values or ranges.
 *
 * @param attribute the lead's attribute that it evaluates, or one of the built-in {@code source} and {@code country}
 * @param missingPoints for a lead without a value
 * @param otherPoints for a value in no bin, or a value that is not a number where there are ranges
 */
public record Criterion(
        @NotBlank @Size(max = 200) @Schema(example = "source")
        String attribute,

        @NotNull Axis axis,
        @Size(max = 200) List<@Valid @NotNull ValueBin> values,
        @Size(max = 200) List<@Valid @NotNull RangeBin> ranges,
        @Schema(example = "0") int missingPoints,
        @Schema(example = "5") int otherPoints) {
    public Criterion {
        values = values == null ? List.of() : values;
        ranges = ranges == null ? List.of() : ranges;
    }

    /** The two axes of a score, counted separately because only engagement decays. */
    public enum Axis {
        /** The lead's properties. */
        @JsonProperty("fit")
        FIT,
        /** The lead's activities. */
        @JsonProperty("engagement")
        ENGAGEMENT
    }

    /** Values with the same points; compared without case and surrounding spaces. */
    public record ValueBin(
            @Schema(example = "[\"webinar\", \"referral\"]") @NotEmpty @Size(max = 500)
            List<@NotBlank @Size(max = 500) String> values,

            @Schema(example = "24") int points) {}

    /**
     * Numbers with the same points, half-open.
     *
     * @param from the smallest of them; null for the first range, which is open below
     * @param to the first number beyond them; null for the last range, which is open above
     */
    public record RangeBin(
            @Schema(example = "50") BigDecimal from,
            @Schema(example = "250") BigDecimal to,
            @Schema(example = "31") int points) {
        boolean covers(BigDecimal number) {
            return (from == null || number.compareTo(from) >= 0) && (to == null || number.compareTo(to) < 0);
        }

        String label() {
            return (from == null ? "below " + plain(to) : to == null ? plain(from) + " and above" : between());
        }

        private String between() {
            return plain(from) + " to below " + plain(to);
        }

        private static String plain(BigDecimal edge) {
            return edge == null ? "any" : edge.toPlainString();
        }
    }
}
