package dev.tandem.incentive.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar month ({@code 2017-03}) or quarter ({@code 2017Q1}).
 *
 * @param from its first day
 */
public record AccountingPeriod(PeriodKind kind, LocalDate from) implements Comparable<AccountingPeriod> {
    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:Q([1-4])|-(0[1-9]|1[0-2]))");

    public static AccountingPeriod containing(LocalDate day, PeriodKind kind) {
        int month = (day.getMonthValue() - 1) / kind.months() * kind.months() + 1;
        return new AccountingPeriod(kind, LocalDate.of(day.getYear(), month, 1));
    }

    public static Optional<AccountingPeriod> parse(String code) {
        Matcher match = CODE.matcher(code);
        if (!match.matches()) {
            return Optional.empty();
        }
        boolean quarter = match.group(2) != null;
        int month = quarter ? Integer.parseInt(match.group(2)) * 3 - 2 : Integer.parseInt(match.group(3));
        return Optional.of(new AccountingPeriod(
                quarter ? PeriodKind.QUARTER : PeriodKind.MONTH,
                LocalDate.of(Integer.parseInt(match.group(1)), month, 1)));
    }

    /** Parses codes written by this type. */
    public static AccountingPeriod of(String code) {
        return parse(code).orElseThrow(() -> new IllegalArgumentException("not a period: " + code));
    }

    /** The first day after the period. */
    public LocalDate end() {
        return from.plusMonths(kind.months());
    }

    public AccountingPeriod next() {
        return new AccountingPeriod(kind, end());
    }

    /** The number of the period, counted from 1 for the period that contains the given day. */
    public int numberFrom(LocalDate day) {
        LocalDate first = containing(day, kind).from;
        return (int) ChronoUnit.MONTHS.between(first, from) / kind.months() + 1;
    }

    public String code() {
        return kind == PeriodKind.QUARTER
                ? "%04dQ%d".formatted(from.getYear(), (from.getMonthValue() + 2) / 3)
                : "%04d-%02d".formatted(from.getYear(), from.getMonthValue());
    }

    @Override
    public int compareTo(AccountingPeriod other) {
        return from.compareTo(other.from);
    }

    @Override
    public String toString() {
        return code();
    }
}
