package dev.tandem.playbook.assessment;

import dev.tandem.playbook.assessment.content.AssessmentQuestion;
import dev.tandem.playbook.assessment.content.AssessmentQuestion.AnswerOption;
import dev.tandem.playbook.document.DocumentCodes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to one question.
 *
 * @param option the code of the chosen one; null unless the question is a choice
 * @param yes null unless it is answered by yes or no
 * @param text the answer to a text, or a remark on any other; null for none
 * @param notApplicable true if the question does not apply, which counts for nothing and against nothing
 */
@Schema(name = "AssessmentAnswer", description = "The answer to one question")
public record Answer(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(description = "Its code", example = "two-factor")
        String question,

        @Pattern(regexp = DocumentCodes.CODE)
        @Schema(description = "The code of the chosen option; absent unless it is a choice", example = "all")
        String option,

        @Schema(description = "Absent unless it is answered by yes or no", example = "true")
        Boolean yes,

        @Size(max = 4000)
        @Schema(
                description = "The answer to a text, or a remark on any other; absent without one",
                example = "Two contractors will follow in May")
        String text,

        @Schema(
                description =
                        "True if the question does not apply; then there is no other answer, and it is not scored",
                example = "false")
        Boolean notApplicable) {
    boolean isNotApplicable() {
        return Boolean.TRUE.equals(notApplicable);
    }

    /** What is wrong with it as an answer to that question; empty if nothing is. */
    Optional<String> fault(AssessmentQuestion asked) {
        if (isNotApplicable()) {
            return option == null && yes == null
                    ? Optional.empty()
                    : Optional.of("a question that does not apply has no answer");
        }
        boolean fits = switch (asked.kind()) {
            case CHOICE -> yes == null && chosen(asked).isPresent();
            case YES_NO -> option == null && yes != null;
            case TEXT -> option == null && yes == null && text != null && !text.isBlank();
        };
        return fits ? Optional.empty() : Optional.of("must be answered " + form(asked));
    }

    private static String form(AssessmentQuestion asked) {
        return switch (asked.kind()) {
            case CHOICE ->
                "by one of the options "
                        + asked.options().stream().map(AnswerOption::code).toList();
            case YES_NO -> "by yes: true or false";
            case TEXT -> "by a text";
        };
    }

    /** Zero for a text. */
    BigDecimal points(AssessmentQuestion asked) {
        return switch (asked.kind()) {
            case CHOICE -> chosen(asked).map(AnswerOption::points).orElse(BigDecimal.ZERO);
            case YES_NO -> Boolean.TRUE.equals(yes) ? asked.yesPoints() : asked.noPoints();
            case TEXT -> BigDecimal.ZERO;
        };
    }

    private Optional<AnswerOption> chosen(AssessmentQuestion asked) {
        return asked.options().stream().filter(one -> one.code().equals(option)).findFirst();
    }
}
