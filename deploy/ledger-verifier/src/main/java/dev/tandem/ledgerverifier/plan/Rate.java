package dev.tandem.ledgerverifier.plan;

import dev.tandem.ledgerverifier.arithmetic.Fraction;
import dev.tandem.ledgerverifier.export.Row;
import dev.tandem.ledgerverifier.export.Unreadable;
import java.util.List;

/** The rate of a rule: flat, a percentage, or tiers. */
public record Rate(Row terms) {
    /** Whether the rate that is reached counts for the earlier deals of the period too. */
    public boolean ratesAllAnew() {
        return terms.text("mode").equals("retroactive") && cumulative();
    }

    public Fraction reachedPercent(Fraction attainment) {
        return tier(attainment).fraction("rate");
    }

    /** @param before what the earner had attained in the period before this deal */
    public Fraction pays(Fraction before, Fraction basis) {
        switch (terms.text("type")) {
            case "flat":
                return terms.fraction("amount");
            case "percent":
                return basis.percent(terms.fraction("percent"));
            default:
                Fraction start = cumulative() ? before : Fraction.ZERO;
                return tiered(start, start.plus(basis));
        }
    }

    private Fraction tiered(Fraction from, Fraction to) {
        Fraction basis = to.minus(from);
        return switch (terms.text("mode")) {
            case "step" -> step(from, to);
            case "interpolated" -> basis.percent(interpolated(to));
            default -> basis.percent(reachedPercent(to));
        };
    }

    private Fraction step(Fraction from, Fraction to) {
        Fraction sum = Fraction.ZERO;
        for (Row tier : tiers()) {
            Fraction start = from.larger(bound(tier, "lower"));
            Fraction end = tier.has("upper") ? to.smaller(bound(tier, "upper")) : to;
            if (start.compareTo(end) < 0) {
                sum = sum.plus(end.minus(start).percent(tier.fraction("rate")));
            }
        }
        return sum;
    }

    private Fraction interpolated(Fraction attainment) {
        Row tier = tier(attainment);
        Fraction rate = tier.fraction("rate");
        if (!tier.has("upper")) {
            return rate;
        }
        Fraction lower = bound(tier, "lower");
        Fraction upper = bound(tier, "upper");
        Fraction climb = reachedPercent(upper).minus(rate);
        return rate.plus(climb.times(attainment.minus(lower)).dividedBy(upper.minus(lower)));
    }

    private Row tier(Fraction attainment) {
        return tiers().stream()
                .filter(tier -> bound(tier, "lower").compareTo(attainment) <= 0)
                .reduce((lower, higher) -> higher)
                .orElseThrow(() -> new Unreadable(terms.place(), "no tier of a rate begins at 0"));
    }

    /** Where there is a target, bounds are percentages of it. */
    private Fraction bound(Row tier, String which) {
        Fraction bound = tier.fraction(which);
        return terms.has("target") ? terms.fraction("target").percent(bound) : bound;
    }

    private List<Row> tiers() {
        return terms.children("tiers");
    }

    private boolean cumulative() {
        return terms.text("scope").equals("cumulative");
    }
}
