package dev.tandem.lead.rubric.points;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The decay of engagement points: halved for every so many days since the last activity. Whole days count, and the
 * result is rounded to the nearest point, halves away from zero.
 *
 * @param attribute with the time of the last activity, RFC 3339; a lead without it keeps its points
 */
public record Decay(
        @NotBlank @Size(max = 200) @Schema(example = "lastActivityAt")
        String attribute,

        @Min(1) @Max(3650) @Schema(example = "30") int halfLifeDays) {
    Optional<Long> ageInDays(String lastActivity, Instant now) {
        try {
            return Optional.ofNullable(lastActivity)
                    .map(Instant::parse)
                    .map(at -> Math.max(0, Duration.between(at, now).toDays()));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    int left(int points, long days) {
        // StrictMath gives the same points on every machine.
        double share = StrictMath.pow(0.5, (double) days / halfLifeDays);
        return new BigDecimal(points * share).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
