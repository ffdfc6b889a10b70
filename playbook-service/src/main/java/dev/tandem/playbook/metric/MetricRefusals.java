package dev.tandem.playbook.metric;

import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.RuleViolation;

/** Refusals to compare the metrics of a playbook with its sales. */
public final class MetricRefusals {
    private MetricRefusals() {}

    /** Each of them would be read; a shorter time, or one partner, has fewer. */
    @Fact(name = "most", type = Integer.class, meaning = "How many sales are compared at most")
    public static final class TooManySales extends RuleViolation {
        TooManySales(long sales, int most) {
            super("There are " + sales + " sales; ask for a shorter time, or one partner, with at most " + most + ".");
            with("most", most);
        }
    }
}
