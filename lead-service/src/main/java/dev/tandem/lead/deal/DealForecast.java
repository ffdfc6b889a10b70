package dev.tandem.lead.deal;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * When an open deal is expected to close, and how likely it is.
 *
 * @param expectedCloseOn a day in the tenant's time zone; null while unknown, in which case the deal is in no forecast
 */
@Embeddable
public record DealForecast(@Enumerated(EnumType.STRING) ForecastCategory forecastCategory, LocalDate expectedCloseOn) {
    public DealForecast {
        forecastCategory = forecastCategory == null ? ForecastCategory.PIPELINE : forecastCategory;
    }

    public static DealForecast unknown() {
        return new DealForecast(null, null);
    }

    /** How likely both sides consider an open deal to be won. Won deals count as closed without a category. */
    public enum ForecastCategory {
        /** In progress; nothing is promised. */
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
