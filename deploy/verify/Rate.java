package verify;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a rule pays: flat, a percentage, or tiers. */
record Rate(Row terms) {

    private static final Set<String> KNOWN = Set.of("type", "percent", "amount", "mode", "scope", "tiers");

    Set<String> unknown() {
        var unknown = new TreeSet<String>();
        terms.fields().forEach((name, value) -> {
            if (value != null && !KNOWN.contains(name.toString())) {
                unknown.add("rate " + name);
            }
        });
        return unknown;
    }

    /** Whether the rate that is reached counts for the earlier deals of the period too. */
    boolean ratesAllAnew() {
        return terms.text("mode").equals("retroactive") && cumulative();
    }

    Fraction reachedPercent(Fraction attainment) {
        return Fraction.of(tier(attainment).decimal("rate"));
    }

    /** @param before what the earner had attained in the period before this deal */
    Fraction pays(Fraction before, Fraction basis) {
        switch (terms.text("type")) {
            case "flat":
                return Fraction.of(terms.decimal("amount"));
            case "percent":
                return basis.percent(Fraction.of(terms.decimal("percent")));
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
            Fraction start = larger(from, Fraction.of(tier.decimal("lower")));
            Fraction end = tier.has("upper") ? smaller(to, Fraction.of(tier.decimal("upper"))) : to;
            if (start.compareTo(end) < 0) {
                sum = sum.plus(end.minus(start).percent(Fraction.of(tier.decimal("rate"))));
            }
        }
        return sum;
    }

    private Fraction interpolated(Fraction attainment) {
        Row tier = tier(attainment);
        Fraction rate = Fraction.of(tier.decimal("rate"));
        if (!tier.has("upper")) {
            return rate;
        }
        Fraction lower = Fraction.of(tier.decimal("lower"));
        Fraction upper = Fraction.of(tier.decimal("upper"));
        Fraction climb = reachedPercent(upper).minus(rate);
        return rate.plus(climb.times(attainment.minus(lower)).dividedBy(upper.minus(lower)));
    }

    private Row tier(Fraction attainment) {
        return tiers().stream()
                .filter(tier -> Fraction.of(tier.decimal("lower")).compareTo(attainment) <= 0)
                .reduce((lower, higher) -> higher)
                .orElseThrow();
    }

    private List<Row> tiers() {
        return terms.children("tiers");
    }

    private boolean cumulative() {
        return terms.text("scope").equals("cumulative");
    }

    private static Fraction larger(Fraction one, Fraction other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Fraction smaller(Fraction one, Fraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
