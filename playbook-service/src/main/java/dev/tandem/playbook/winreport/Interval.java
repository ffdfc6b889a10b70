package dev.tandem.playbook.winreport;

/** An interval that contains the true value in 19 of 20 cases. */
public record Interval(double from, double to) {
    boolean holdsZero() {
        return from <= 0 && to >= 0;
    }
}
