package dev.tandem.incentive.whatif.rest;

import dev.tandem.incentive.whatif.DaySpan;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The plan version to replay, and the closing days. */
@Schema(name = "AskWhatIf")
public record AskWhatIfRequest(
        @NotNull
        @Schema(
                description = "A version of a plan, draft or approved",
                example = "0192f1c2-7d3e-7abc-8def-0123456789ab")
        UUID planId,

        @NotNull @Schema(description = "The first closing day", example = "2017-01-01")
        LocalDate from,

        @NotNull
        @Schema(
                description = "The first closing day no longer included; at most ten years later",
                example = "2018-01-01")
        LocalDate until) {

    private static final int MOST_YEARS = 10;

    DaySpan span() {
        if (!until.isAfter(from) || until.isAfter(from.plusYears(MOST_YEARS))) {
            throw new InvalidRequest(
                    List.of(new FieldFault("/until", "range", "must be after from, by at most ten years")));
        }
        return new DaySpan(from, until);
    }
}
