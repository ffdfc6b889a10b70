package dev.tandem.ledgerverifier.plan;

import dev.tandem.ledgerverifier.arithmetic.Fraction;
import dev.tandem.ledgerverifier.export.Row;
import java.math.BigDecimal;
import java.util.List;

/** Shares by what was done for a deal; without weights those that the deal declares. */
record Split(List<Row> weights) {
    static final Fraction WHOLE = Fraction.of(BigDecimal.valueOf(100));

    /** Whether anybody did anything that counts. */
    boolean credits(List<Row> parts) {
        return weights.isEmpty() || done(parts).compareTo(Fraction.ZERO) > 0;
    }

    /** Who did the same has equal parts of its weight; the weight of an activity that no one did goes to the others in proportion. */
    Fraction percent(Row part, List<Row> parts) {
        if (weights.isEmpty()) {
            return part.fraction("share");
        }
        long alike = parts.stream()
                .filter(other -> other.text("attribution").equals(part.text("attribution")))
                .count();
        return weight(part.text("attribution"))
                .times(WHOLE)
                .dividedBy(Fraction.of(BigDecimal.valueOf(alike)).times(done(parts)));
    }

    private Fraction done(List<Row> parts) {
        return parts.stream()
                .map(part -> part.text("attribution"))
                .distinct()
                .map(this::weight)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private Fraction weight(String activity) {
        return weights.stream()
                .filter(weight -> weight.text("activity").equals(activity))
                .map(weight -> weight.fraction("percent"))
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
