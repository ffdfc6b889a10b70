package dev.tandem.lead.rubric.rest;

import dev.tandem.lead.rubric.Rubric;
import dev.tandem.lead.rubric.RubricStatus;
import dev.tandem.lead.rubric.learning.CalibrationReport;
import dev.tandem.lead.rubric.points.RubricContent;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One version of a rubric")
public record RubricView(
        UUID id,
        @Schema(example = "3") int revision,
        @Schema(example = "inbound") String code,
        @Schema(example = "2") int version,
        RubricStatus status,

        @Schema(example = "0197f6a0-0000-8000-8000-00000000000b")
        UUID author,

        @Schema(example = "0197f6a0-0000-8000-8000-00000000000d")
        UUID approvedBy,

        RubricContent content,

        @Schema(description = "Its quality on leads held out; absent when it was written by hand")
        CalibrationReport report) {

    public static RubricView of(Rubric rubric) {
        return new RubricView(
                rubric.id(),
                rubric.revision(),
                rubric.code(),
                rubric.version(),
                rubric.status(),
                rubric.author(),
                rubric.approvedBy().orElse(null),
                rubric.content(),
                rubric.report().orElse(null));
    }
}
