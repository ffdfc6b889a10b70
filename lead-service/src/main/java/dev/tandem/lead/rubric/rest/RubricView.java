package dev.tandem.lead.rubric.rest;

import dev.tandem.lead.rubric.Rubric;
import dev.tandem.lead.rubric.RubricStatus;
import dev.tandem.lead.rubric.learning.CalibrationReport;
import dev.tandem.lead.rubric.points.RubricContent;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One version of a rubric")
public record RubricView(
        UUID id,
        @Schema(example = "3") int revision,
        @Schema(example = "inbound") String code,
        @Schema(example = "2") int version,
        RubricStatus status,

        @Schema(
                description = "Everybody who wrote this version; none of them can approve it",
                example = "[\"c2f7916b-d8a4-8053-8e6b-94a1f05c2d73\"]")
        List<UUID> authors,

        @Schema(description = "Absent until it is approved", example = "0197f6a0-0000-8000-8000-00000000000d")
        UUID approvedBy,

        @Schema(
                description = "Absent unless it was sent back and has not been submitted again",
                example = "Webinars count too much: see the calibration of May")
        String sentBackReason,

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
                rubric.authors(),
                rubric.approvedBy().orElse(null),
                rubric.sentBackReason().orElse(null),
                rubric.content(),
                rubric.report().orElse(null));
    }
}
