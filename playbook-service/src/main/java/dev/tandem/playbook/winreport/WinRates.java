package dev.tandem.playbook.winreport;

import java.util.Optional;

/** Two kinds of sales, compared by how many of them were won. */
public record WinRates(WinRate with, WinRate without) {
    /** The 80th percentile of the standard normal distribution: a difference is to be seen in four of five cases. */
    static final double POWER = 0.8416212335729143;

    /** Tables that differ in rounding alone are as likely as each other. */
    private static final double ALIKE = 1 + 1e-7;

    boolean haveAtLeast(long sales) {
        return with.sales() >= sales && without.sales() >= sales;
    }

    /** From -1 to 1, above 0 if sales of the first kind were won more often; empty unless there is a sale of each kind. */
    public Optional<Double> difference() {
        return with.rate().flatMap(one -> without.rate().map(other -> one - other));
    }

    /** Of the difference, by Newcombe's combination of both Wilson intervals (R. G. Newcombe, 1998, method 10). */
    public Optional<Interval> interval() {
        return difference().map(this::around);
    }

    private Interval around(double difference) {
        double one = with.rate().orElseThrow();
        double other = without.rate().orElseThrow();
        Interval ofOne = with.interval().orElseThrow();
        Interval ofOther = without.interval().orElseThrow();
        return new Interval(
                difference - Math.hypot(one - ofOne.from(), ofOther.to() - other),
                difference + Math.hypot(ofOne.to() - one, other - ofOther.from()));
    }

    /**
     * The probability of counts at least as unlikely as these if it made no difference, by Fisher's exact test, two-sided
     * (R. A. Fisher, 1935): no approximation, so it holds for few sales too. 1 if there is no sale of one kind.
     */
    double chance() {
        long fewest = Math.max(0, won() - without.sales());
        long most = Math.min(won(), with.sales());
        // Weights relative to the likeliest count, from which they only get smaller, to nothing at worst.
        long likeliest = Math.min(most, Math.max(fewest, (long)
                ((won() + 1.0) * (with.sales() + 1.0) / (with.sales() + without.sales() + 2.0))));
        double observed = weight(likeliest, with.won());
        double all = 1;
        double unlikely = 1 <= observed * ALIKE ? 1 : 0;
        double weight = 1;
        for (long count = likeliest; count < most && weight > 0; count++) {
            weight *= step(count);
            all += weight;
            unlikely += weight <= observed * ALIKE ? weight : 0;
        }
        weight = 1;
        for (long count = likeliest; count > fewest && weight > 0; count--) {
            weight /= step(count - 1);
            all += weight;
            unlikely += weight <= observed * ALIKE ? weight : 0;
        }
        return unlikely / all;
    }

    private double weight(long from, long to) {
        double weight = 1;
        for (long count = from; count < to; count++) {
            weight *= step(count);
        }
        for (long count = from; count > to; count--) {
            weight /= step(count - 1);
        }
        return weight;
    }

    /** How much likelier one more of the won sales is of the first kind than just so many. */
    private double step(long count) {
        double more = (double) (won() - count) * (with.sales() - count);
        double less = (count + 1.0) * (without.sales() - won() + count + 1.0);
        return more / less;
    }

    private long won() {
        return with.won() + without.won();
    }

    /**
     * How many sales of each kind a new count would need to see this difference in four of five cases, at 5 %
     * two-sided; empty if there is none.
     */
    public Optional<Long> needed() {
        boolean same = with.won() * without.sales() == without.won() * with.sales();
        return same ? Optional.empty() : difference().map(some -> (long) Math.ceil(needed(POWER)));
    }

    /** For two proportions, without continuity correction (J. L. Fleiss, 1981). @param power as a percentile */
    double needed(double power) {
        double one = with.rate().orElseThrow();
        double other = without.rate().orElseThrow();
        double mean = (one + other) / 2;
        double root =
                WinRate.Z * Math.sqrt(2 * mean * (1 - mean)) + power * Math.sqrt(one * (1 - one) + other * (1 - other));
        return root * root / ((one - other) * (one - other));
    }
}
