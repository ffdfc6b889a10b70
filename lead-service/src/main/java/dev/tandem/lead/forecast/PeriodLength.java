package dev.tandem.lead.forecast;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Locale;

/** The length of a forecast period: a calendar month or quarter. */
public enum PeriodLength {
    @JsonProperty("month")
    MONTH,
    @JsonProperty("quarter")
    QUARTER;

    private static final int MONTHS_OF_QUARTER = 3;

    /** The name in PostgreSQL's date_trunc. */
    String unit() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Such as {@code 2026-03} or {@code 2026Q1}.
     *
     * @param first day of the period
     */
    String nameOf(LocalDate first) {
        return this == MONTH
                ? "%d-%02d".formatted(first.getYear(), first.getMonthValue())
                : "%dQ%d".formatted(first.getYear(), (first.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1);
    }
}
