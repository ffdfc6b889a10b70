package dev.tandem.lead.measure.rest;

import dev.tandem.lead.measure.StageDuration;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How long the deals of one group stayed in one stage")
record StageDurationView(
        @Schema(description = "As in the other measures", example = "7:dach-first")
        String group,

        @Schema(example = "validation") String stage,

        @Schema(description = "Stays that ended in the period", example = "12")
        long stays,

        @Schema(type = SchemaType.STRING, description = "By the wall clock", example = "PT96H")
        Duration elapsedMedian,

        @Schema(type = SchemaType.STRING, description = "By the wall clock", example = "PT110H")
        Duration elapsedMean,

        @Schema(type = SchemaType.STRING, description = "In the owning partner's working time", example = "PT32H")
        Duration workedMedian,

        @Schema(type = SchemaType.STRING, description = "In the owning partner's working time", example = "PT37H")
        Duration workedMean) {
    @Schema(name = "StageDurationList", description = "All groups and stages, by name; there are no further pages")
    record All(List<StageDurationView> items) {}

    static All all(List<StageDuration> durations) {
        return new All(durations.stream().map(StageDurationView::of).toList());
    }

    private static StageDurationView of(StageDuration duration) {
        return new StageDurationView(
                duration.group(),
                duration.stage(),
                duration.stays(),
                duration.elapsedMedian(),
                duration.elapsedMean(),
                duration.workedMedian(),
                duration.workedMean());
    }
}
