package dev.tandem.lead.forecast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The length of a forecast period: a calendar month or quarter. */
public enum PeriodLength {
    MONTH,
    QUARTER;

    private static final int MONTHS_OF_QUARTER = 3;

    /** @param name as spelled in the API */
    public static Optional<PeriodLength> named(String name) {
        return Arrays.stream(values())
                .filter(length -> length.unit().equals(name))
                .findFirst();
    }

    /** The name in the API and in PostgreSQL's date_trunc. */
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
