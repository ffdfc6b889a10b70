package dev.tandem.playbook.playbook.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import dev.tandem.playbook.document.DocumentCodes;
import dev.tandem.playbook.staff.Side;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one side expects of selling by the playbook: an amount, or a value of one of its metrics.
 *
 * @param period how long that takes from the publication on, by the calendar
 * @param amount null if it is a metric's value
 * @param metric the code of a metric; null if it is an amount
 * @param value of the metric, in its unit; null if it is an amount
 * @param shared whether partners read it though it is the vendor's
 */
@Schema(
        description = "What one side expects of selling by the playbook: an amount, or a value of one of its metrics",
        example =
                "{\"code\":\"first-year\",\"side\":\"vendor\",\"period\":\"P1Y\",\"amount\":{\"amount\":\"400000.00\",\"currency\":\"EUR\"},\"shared\":true}")
public record RevenueExpectation(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "first-year")
        String code,

        @NotNull @Schema(description = "The side that expects it")
        Side side,

        @NotNull
        @Pattern(regexp = DocumentCodes.PERIOD, message = "must be an ISO 8601 period of at least a day, such as P3M")
        @Schema(description = "How long it takes from the publication on, as an ISO 8601 period", example = "P1Y")
        String period,

        @NotNegative @Schema(description = "Left out if it is a value of a metric")
        Money amount,

        @Size(max = 60)
        @Schema(description = "The code of a metric of the playbook; left out if it is an amount", example = "win-rate")
        String metric,

        @DecimalMin("0")
        @Digits(integer = 12, fraction = 4)
        @Schema(description = "Of the metric, in its unit; left out if it is an amount", example = "40")
        BigDecimal value,

        @Schema(
                description = "Whether partners read it though it is the vendor's; false if left out. They always read"
                        + " what they are expected to",
                example = "true")
        Boolean shared) {
    public RevenueExpectation {
        shared = Boolean.TRUE.equals(shared);
    }

    @JsonIgnore
    public boolean isSeenByPartners() {
        return side == Side.PARTNER || shared;
    }
}
