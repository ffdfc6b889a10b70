package dev.tandem.playbook.assessment.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.playbook.document.DocumentCodes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One question.
 *
 * @param weight by which its points count; zero if they do not
 * @param options of a choice, in order
 * @param yesPoints and noPoints: of the two answers to a yes-or-no question; null for all others
 */
@Schema(description = "One question")
public record AssessmentQuestion(
        @NotBlank
        @Pattern(regexp = DocumentCodes.CODE)
        @Schema(description = "Unique in the template", example = "two-factor")
        String code,

        @NotBlank
        @Size(max = 1000)
        @Schema(example = "Does everybody who sees customer data sign in with a second factor?")
        String text,

        @NotNull Kind kind,

        @NotNull
        @DecimalMin("0")
        @Digits(integer = 4, fraction = 4)
        @Schema(
                description = "By which the points of its answer count; 0 if they do not, as for every text",
                example = "2")
        BigDecimal weight,

        @Size(max = 50) @Schema(description = "Of a choice, at least two; empty for all others")
        List<@Valid @NotNull AnswerOption> options,

        @DecimalMin("0")
        @Digits(integer = 4, fraction = 4)
        @Schema(description = "For a yes; absent unless the question is answered by yes or no", example = "10")
        BigDecimal yesPoints,

        @DecimalMin("0")
        @Digits(integer = 4, fraction = 4)
        @Schema(description = "For a no; absent likewise", example = "0")
        BigDecimal noPoints) {
    /** How it is answered. */
    @Schema(
            name = "AssessmentQuestionKind",
            description = "How it is answered: by one of the options, yes or no, or words")
    public enum Kind {
        @JsonProperty("choice")
        CHOICE,
        @JsonProperty("yesNo")
        YES_NO,
        @JsonProperty("text")
        TEXT
    }

    public AssessmentQuestion {
        options = DocumentCodes.orEmpty(options);
    }

    /** The most points that an answer can have. */
    public BigDecimal mostPoints() {
        Stream<BigDecimal> each = switch (kind) {
            case CHOICE -> options.stream().map(AnswerOption::points);
            case YES_NO -> Stream.of(yesPoints, noPoints);
            case TEXT -> Stream.empty();
        };
        return each.reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** One answer to a choice. */
    @Schema(name = "AnswerOption", description = "One answer to a choice")
    public record AnswerOption(
            @NotBlank
            @Pattern(regexp = DocumentCodes.CODE)
            @Schema(description = "Unique in the question", example = "all")
            String code,

            @NotBlank @Size(max = 500) @Schema(example = "Everybody does")
            String text,

            @NotNull @DecimalMin("0") @Digits(integer = 4, fraction = 4) @Schema(example = "10")
            BigDecimal points) {}
}
