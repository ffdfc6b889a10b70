package dev.tandem.playbook.experiment.rest;

import dev.tandem.playbook.experiment.Experiment;
import dev.tandem.playbook.experiment.ShareOfSales;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request bodies for experiments. */
final class ExperimentRequests {
    private ExperimentRequests() {}

    @Schema(description = "What a draft is tried for")
    record DeclareExperimentRequest(
            @NotNull
            @Min(ShareOfSales.LEAST)
            @Max(ShareOfSales.MOST)
            @Schema(description = "The share of the sales that run by the variant, in whole percent", example = "20")
            Integer sharePercent,

            @NotBlank
            @Size(max = 2000)
            @Schema(
                    description = "What the variant is expected to change, and why",
                    example = "A visit before the proposal wins more sales, since planners see the docks")
            String hypothesis,

            @Schema(
                    description = "On which sales are assigned, in the program's time zone; left out for no such day",
                    example = "2099-06-30")
            LocalDate lastDay) {
        Experiment.Terms terms() {
            return new Experiment.Terms(sharePercent, hypothesis, lastDay);
        }
    }

    @Schema(description = "Another share of the sales")
    record ChangeShareRequest(
            @NotNull
            @Min(ShareOfSales.LEAST)
            @Max(ShareOfSales.MOST)
            @Schema(description = "Of the sales that start from now on, in whole percent", example = "40")
            Integer sharePercent,

            @NotBlank @Size(max = 2000) @Schema(example = "Too few sales so far to tell")
            String reason) {}
}
