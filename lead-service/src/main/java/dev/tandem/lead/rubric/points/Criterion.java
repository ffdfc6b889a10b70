package dev.tandem.lead.rubric.points;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the points table. It has either values or ranges.
 *
 * @param attribute the lead's attribute that it looks at, or one of the built-in {@code source} and {@code country}
 * @param missingPoints for a lead that says nothing there
 * @param otherPoints for a value in no bin, or one that is no number where ranges are
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
}
