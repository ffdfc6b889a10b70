package dev.tandem.playbook.playbook.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.playbook.document.DocumentCodes;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A measure by which both sides judge whether the playbook works, with the activities that influence it.
 *
 * @param target in the unit of the measure: hours, percent, or a count
 * @param stage of a stage's duration; null for the one that the activities belong to
 * @param activities codes of the activities that influence it
 */
@Schema(description = "A measure by which both sides judge whether the playbook works")
public record SuccessMetric(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "fast-answers")
        String code,

        @NotBlank @Size(max = 200) @Schema(example = "Time until the first call")
        String name,

        @NotNull @Schema(description = "The measure") Measure measure,

        @NotNull
        @DecimalMin("0")
        @Digits(integer = 12, fraction = 4)
        @Schema(description = "In the unit of the measure: hours, percent or a count", example = "8")
        BigDecimal target,

        @Size(max = 60)
        @Schema(
                description =
                        "Of a stage's duration: the code of the stage; if left out, the one stage that the activities"
                                + " belong to",
                example = "validation")
        String stage,

        @Size(max = 50)
        @Schema(
                description = "Activities that influence it",
                examples = {"[\"discovery-call\"]"})
        List<@NotBlank String> activities) {
    public SuccessMetric {
        activities = DocumentCodes.orEmpty(activities);
    }

    @Schema(
            name = "SuccessMeasure",
            description = "responseTime: working hours of the partner from the offer of a lead until it accepts."
                    + " firstTouchTime: from then until it first gets in touch with the customer. stageDuration: working"
                    + " hours in a stage, of the side that answers for it. onTimeRate: percent of the activities with a time"
                    + " limit that were done by then. winRate: percent won of the sales that were won or lost."
                    + " winRateUplift and count have a target alone: nothing here tells how sales without the playbook"
                    + " ended, or what is counted")
    public enum Measure {
        /** Working hours of the partner, from the offer of a lead until it accepts. */
        @JsonProperty("responseTime")
        RESPONSE_TIME,
        /** Working hours of the partner, from then until it first gets in touch with the customer. */
        @JsonProperty("firstTouchTime")
        FIRST_TOUCH_TIME,
        /** Working hours of the side that answers for the stage. */
        @JsonProperty("stageDuration")
        STAGE_DURATION,
        /** Percent of the activities with a time limit that were done by then. */
        @JsonProperty("onTimeRate")
        ON_TIME_RATE,
        /** Percent of the closed deals. */
        @JsonProperty("winRate")
        WIN_RATE,
        /** Percent above deals without the playbook. */
        @JsonProperty("winRateUplift")
        WIN_RATE_UPLIFT,
        @JsonProperty("count")
        COUNT;

        /** Whether it is a working time, of which less is better. */
        public boolean isTime() {
            return this == RESPONSE_TIME || this == FIRST_TOUCH_TIME || this == STAGE_DURATION;
        }

        /** Whether sales tell what was achieved of it. */
        public boolean isMeasured() {
            return this != WIN_RATE_UPLIFT && this != COUNT;
        }
    }
}
