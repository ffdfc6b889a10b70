package dev.tandem.incentive.plan.rule;

import dev.tandem.incentive.calculation.Fraction;
import dev.tandem.incentive.deal.Participant;
import java.math.BigDecimal;
import java.util.List;

/**
 * Shares by activity instead of the shares declared by the deal. Several partners with the same activity share its
 * weight equally. The weight of an activity that no one performed goes to the others in proportion. The shares are
 * therefore exactly 100 % if any activity with a weight was performed.
 */
public record AttributionSplit(List<AttributionWeight> weights) {
    private static final Fraction HUNDRED = Fraction.of(BigDecimal.valueOf(100));

    /** Whether any activity with a weight was performed. */
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
