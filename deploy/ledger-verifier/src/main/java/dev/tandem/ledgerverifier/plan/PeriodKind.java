package dev.tandem.ledgerverifier.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The periods that an attainment lasts: calendar months, or else quarters. */
public record PeriodKind(String name) {
    private static final int YEAR_DIGITS = 4;

    /** The code of the period that a day is in: {@code 2017-03} or {@code 2017Q1}. */
    public String at(LocalDate day) {
        return months() == 1
                ? String.format("%04d-%02d", day.getYear(), day.getMonthValue())
                : String.format("%04dQ%d", day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** Whether a period is one of these. */
    public boolean has(String period) {
        return (period.charAt(YEAR_DIGITS) == '-') == (months() == 1);
    }

    /** The first day of one of these. */
    public LocalDate start(String period) {
        int year = Integer.parseInt(period.substring(0, YEAR_DIGITS));
        int number = Integer.parseInt(period.substring(YEAR_DIGITS + 1));
        return LocalDate.of(year, (number - 1) * months() + 1, 1);
    }

    /** The first day after it. */
    public LocalDate end(String period) {
        return start(period).plusMonths(months());
    }

    /** Its number among them, counted from 1 for the one with that day in it. */
    public int number(String period, LocalDate first) {
        return (int) ChronoUnit.MONTHS.between(start(at(first)), start(period)) / months() + 1;
    }

    private int months() {
        return name.equals("month") ? 1 : 3;
    }
}
