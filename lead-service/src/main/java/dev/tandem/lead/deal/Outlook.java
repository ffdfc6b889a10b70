package dev.tandem.lead.deal;

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
}
