package dev.tandem.lead.scoring;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sales that ended from a day on until before another. */
@Schema(description = "Sales that ended from a day on until before another")
public record ClosingPeriod(
        @NotNull @Schema(example = "2031-01-01") LocalDate from,
        @NotNull @Schema(example = "2031-07-01") LocalDate to) {

    @AssertTrue(message = "to must lie after from")
    @Schema(hidden = true)
    boolean isInOrder() {
        return from == null || to == null || to.isAfter(from);
    }
}
