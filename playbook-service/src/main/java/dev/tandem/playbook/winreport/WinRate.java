package dev.tandem.playbook.winreport;

import java.util.Optional;

/**
 * The share of sales that were won, and its uncertainty. The interval is Wilson's score interval (E. B. Wilson,
 * 1927) at 95 %: it stays within 0 and 1, and is wide if there are few sales.
 */
public record WinRate(long won, long lost) {
    /** The 97.5th percentile of the standard normal distribution. */
    static final double Z = 1.959963984540054;

    public long sales() {
        return won + lost;
    }

    /** From 0 to 1; empty if there was no sale. */
    public Optional<Double> rate() {
        return sales() == 0 ? Optional.empty() : Optional.of((double) won / sales());
    }

    /** Contains the true rate in 19 of 20 cases; empty if there was no sale. */
    public Optional<Interval> interval() {
        return rate().map(this::around);
    }

    private Interval around(double rate) {
        double n = sales();
        double scale = 1 + Z * Z / n;
        double centre = (rate + Z * Z / (2 * n)) / scale;
        double half = Z / scale * Math.sqrt(rate * (1 - rate) / n + Z * Z / (4 * n * n));
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
    }
}
