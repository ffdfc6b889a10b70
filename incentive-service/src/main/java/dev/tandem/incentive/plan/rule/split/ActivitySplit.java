package dev.tandem.incentive.plan.rule.split;

import dev.tandem.incentive.calculation.Exact;
import dev.tandem.incentive.deal.Participant;
import java.math.BigDecimal;
import java.util.List;

/**
 * Shares by what was done for a deal, instead of those that the deal declares. Several partners who did the same share its
 * weight in equal parts; the weight of what nobody did goes to the others in proportion. So they are exactly 100 % whenever
 * anything was done that counts.
 */
public record ActivitySplit(List<ActivityWeight> weights) {

    private static final Exact HUNDRED = Exact.of(BigDecimal.valueOf(100));

    /** Whether anybody did anything that has a weight. */
    public boolean credits(List<Participant> participants) {
        return total(participants).compareTo(Exact.NOTHING) > 0;
    }

    /** A participant's percentage of the deal. */
    public Exact percent(Participant participant, List<Participant> all) {
        Exact weight = weight(participant.attribution());
        var alike = all.stream()
                .filter(other -> other.attribution().equals(participant.attribution()))
                .count();
        return weight.times(HUNDRED).over(Exact.of(BigDecimal.valueOf(alike))).over(total(all));
    }

    private Exact total(List<Participant> participants) {
        return participants.stream()
                .map(Participant::attribution)
                .distinct()
                .map(this::weight)
                .reduce(Exact.NOTHING, Exact::plus);
    }

    private Exact weight(String attribution) {
        return weights.stream()
                .filter(weight -> weight.activity().attribution().equals(attribution))
                .map(weight -> Exact.of(weight.percent()))
                .findFirst()
                .orElse(Exact.NOTHING);
    }
}
