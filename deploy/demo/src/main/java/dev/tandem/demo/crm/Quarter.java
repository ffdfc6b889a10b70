package dev.tandem.demo.crm;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A calendar quarter, written as the suite's periods are: 2017Q1. */
record Quarter(int year, int number) implements Comparable<Quarter> {
    static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    static Quarter of(String date) {
        LocalDate day = LocalDate.parse(date);
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
