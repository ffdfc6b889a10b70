package dev.tandem.lead.scoring.rest;

import dev.tandem.lead.rubric.learning.TrainingSet.Column;
import dev.tandem.lead.rubric.points.Criterion.Axis;
import dev.tandem.lead.scoring.PastLeads.ClosingPeriod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The closed leads to learn from, and the attributes to use")
record CalibrateFromLeadsRequest(
        @NotBlank @Size(max = 60) @Schema(example = "inbound")
        String code,

        @NotNull @Valid ClosingPeriod period,

        @NotNull @Size(max = 40) @Schema(example = "[\"source\", \"country\", \"employees\"]")
        List<@NotBlank String> fit,

        @NotNull @Size(max = 40) @Schema(example = "[\"lastActivityKind\"]")
        List<@NotBlank String> engagement,

        @NotNull @Size(max = 20) @Schema(description = "Texts that mean the same as a blank", example = "[\"Select\"]")
        List<@NotBlank String> missingValues,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("0.9")
        @Schema(description = "The share of leads held out from learning", example = "0.3")
        BigDecimal heldOut) {
    CalibrateFromLeadsRequest {
        fit = fit == null ? List.of() : fit;
        engagement = engagement == null ? List.of() : engagement;
        missingValues = missingValues == null ? List.of() : missingValues;
        heldOut = heldOut == null ? new BigDecimal("0.3") : heldOut;
    }

    @AssertTrue(message = "fit and engagement must name at least one attribute, and none twice")
    @Schema(hidden = true)
    boolean isColumnsNamedOnce() {
        long different =
                Stream.concat(fit.stream(), engagement.stream()).distinct().count();
        return different > 0 && different == fit.size() + engagement.size();
    }

    List<Column> columns() {
        return Stream.concat(
                        fit.stream().map(name -> new Column(name, Axis.FIT)),
                        engagement.stream().map(name -> new Column(name, Axis.ENGAGEMENT)))
                .toList();
    }
}
