package dev.tandem.lead.deal;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * When an open deal is expected to close, and how sure that is.
 *
 * @param expectedCloseOn a day in the tenant's time zone; null while nobody knows, and then in no forecast
 */
@Embeddable
public record Outlook(@Enumerated(EnumType.STRING) ForecastCategory forecastCategory, LocalDate expectedCloseOn) {
    public Outlook {
        forecastCategory = forecastCategory == null ? ForecastCategory.PIPELINE : forecastCategory;
    }

    public static Outlook unknown() {
        return new Outlook(null, null);
    }

    /** How sure both sides are that an open deal will be won. What was won is closed, which nobody has to say. */
    public enum ForecastCategory {
        /** Worked on; nothing is promised. */
        @JsonProperty("pipeline")
        PIPELINE,
        /** Won if all goes well. */
        @JsonProperty("bestCase")
        BEST_CASE,
        /** Promised for its period. */
        @JsonProperty("commit")
        COMMIT,
        /** Not in any forecast. */
        @JsonProperty("omitted")
        OMITTED
    }
}
