package dev.tandem.playbook.assessment.rest;

import dev.tandem.playbook.assessment.content.AssessmentQuestion;
import dev.tandem.playbook.assessment.content.AssessmentSection;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Questions that belong together, as they were sent")
record AskedSection(
        @Schema(example = "access") String code,
        @Schema(example = "Who gets in") String title,
        List<AskedQuestion> questions) {
    /** @param scored whether the viewer reads weights and points */
    static AskedSection of(AssessmentSection section, boolean scored) {
        return new AskedSection(
                section.code(),
                section.title(),
                section.questions().stream()
                        .map(question -> AskedQuestion.of(question, scored))
                        .toList());
    }

    @Schema(
            description =
                    "One question, as it was sent. A partner reads weights and points once the assessment is concluded")
    record AskedQuestion(
            @Schema(example = "two-factor") String code,

            @Schema(example = "Does everybody who sees customer data sign in with a second factor?")
            String text,

            AssessmentQuestion.Kind kind,

            @Schema(description = "Empty unless it is a choice")
            List<AskedOption> options,

            @Schema(description = "Absent for a partner before the conclusion", example = "2")
            BigDecimal weight,

            @Schema(
                    description = "Absent for a partner before the conclusion, and unless it is answered by yes or no",
                    example = "10")
            BigDecimal yesPoints,

            @Schema(description = "Absent likewise", example = "0")
            BigDecimal noPoints) {
        static AskedQuestion of(AssessmentQuestion question, boolean scored) {
            return new AskedQuestion(
                    question.code(),
                    question.text(),
                    question.kind(),
                    question.options().stream()
                            .map(option ->
                                    new AskedOption(option.code(), option.text(), scored ? option.points() : null))
                            .toList(),
                    scored ? question.weight() : null,
                    scored ? question.yesPoints() : null,
                    scored ? question.noPoints() : null);
        }
    }

    @Schema(description = "One answer to a choice, as it was sent")
    record AskedOption(
            @Schema(example = "all") String code,
            @Schema(example = "Everybody does") String text,

            @Schema(description = "Absent for a partner before the conclusion", example = "10")
            BigDecimal points) {}
}
