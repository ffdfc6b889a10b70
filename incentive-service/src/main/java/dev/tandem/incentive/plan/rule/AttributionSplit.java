package dev.tandem.incentive.plan.rule;

import dev.tandem.incentive.calculation.Fraction;
import dev.tandem.incentive.deal.Participant;
import java.math.BigDecimal;
import java.util.List;

/**
 * Shares by what was done for a deal, instead of those that the deal declares. Several partners who did the same share its
 * weight in equal parts; the weight of what nobody did goes to the others in proportion. So they are exactly 100 % whenever
 * anything was done that counts.
 */
public record AttributionSplit(List<AttributionWeight> weights) {
    private static final Fraction HUNDRED = Fraction.of(BigDecimal.valueOf(100));

    /** Whether anybody did anything that has a weight. */
    public boolean credits(List<Participant> participants) {
        return total(participants).compareTo(Fraction.NOTHING) > 0;
    }

    /** A participant's percentage of the deal. */
    public Fraction percent(Participant participant, List<Participant> all) {
        Fraction weight = weight(participant.attribution());
        long alike = all.stream()
                .filter(other -> other.attribution().equals(participant.attribution()))
                .count();
        return weight.times(HUNDRED)
                .over(Fraction.of(BigDecimal.valueOf(alike)))
                .over(total(all));
    }

    private Fraction total(List<Participant> participants) {
        return participants.stream()
                .map(Participant::attribution)
                .distinct()
                .map(this::weight)
                .reduce(Fraction.NOTHING, Fraction::plus);
    }

    private Fraction weight(String attribution) {
        return weights.stream()
                .filter(weight -> weight.activity().attribution().equals(attribution))
                .map(weight -> Fraction.of(weight.percent()))
                .findFirst()
                .orElse(Fraction.NOTHING);
    }
}
