package dev.tandem.incentive.plan.rule;

import static dev.tandem.incentive.plan.rule.Attribution.CO_SOLD;
import static dev.tandem.incentive.plan.rule.Attribution.FULFILLED;
import static dev.tandem.incentive.plan.rule.Attribution.SOURCED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tandem.incentive.calculation.Fraction;
import dev.tandem.incentive.deal.Participant;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttributionSplitTest {
    private final AttributionSplit split =
            new AttributionSplit(List.of(weight(SOURCED, "40"), weight(CO_SOLD, "35"), weight(FULFILLED, "25")));

    @Test
    void eachActivitysWeightGoesToWhoDidIt() {
        assertEquals(List.of("25", "40", "35"), percents("fulfilled", "sourced", "coSold"));
    }

    @Test
    void whoDidTheSameShareItInEqualParts() {
        assertEquals(
                List.of("40", "35/3", "35/3", "35/3", "25"),
                percents("sourced", "coSold", "coSold", "coSold", "fulfilled"));
    }

    @Test
    void theWeightOfWhatNobodyDidGoesToTheOthersInProportion() {
        assertEquals(List.of("160/3", "140/3"), percents("sourced", "coSold"));
        assertEquals(List.of("100"), percents("fulfilled"));
    }

    @Test
    void whatHasNoWeightIsNotCredited() {
        assertEquals(List.of("100", "0"), percents("sourced", "influenced"));
        assertFalse(split.credits(did("influenced")));
    }

    @Test
    void sharesAreExactlyAHundredPercentTogether() {
        List<Participant> done =
                did("sourced", "coSold", "coSold", "influenced", "fulfilled", "fulfilled", "fulfilled");

        Fraction sum = done.stream().map(part -> split.percent(part, done)).reduce(Fraction.NOTHING, Fraction::plus);

        assertEquals("100", sum.toString());
    }

    private List<String> percents(String... attributions) {
        List<Participant> done = did(attributions);
        return done.stream().map(part -> split.percent(part, done).toString()).toList();
    }

    private static List<Participant> did(String... attributions) {
        return Stream.of(attributions)
                .map(attribution -> new Participant(new UUID(0, 1), attribution, BigDecimal.ZERO))
                .toList();
    }

    private static AttributionWeight weight(Attribution activity, String percent) {
        return new AttributionWeight(activity, new BigDecimal(percent));
    }
}
