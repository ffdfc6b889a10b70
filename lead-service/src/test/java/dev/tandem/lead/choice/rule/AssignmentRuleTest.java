package dev.tandem.lead.choice.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.lead.choice.rule.Assignment.Arm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentRuleTest {
    private static final UUID EXPERIMENT = UUID.fromString("0192f1c2-7d3e-7abc-8def-012345671090");
    private static final List<UUID> THREADS = threads(10_000, 1);

    /** Computed by another program: {@code printf 'experiment:thread' | sha256sum}. */
    @Test
    void theNumberIsTheOneThatTheDocumentsGive() {
        UUID thread = UUID.fromString("0192f1c2-7d3e-7abc-8def-012345671000");

        Assignment assignment = AssignmentRule.of(EXPERIMENT, thread, 20);

        assertEquals(new Assignment(EXPERIMENT, Arm.VARIANT, 847, 20), assignment);
    }

    @Test
    void aNumberBelowTheShareIsTheVariants() {
        UUID thread = UUID.fromString("0192f1c2-7d3e-7abc-8def-012345671000");

        assertEquals(Arm.CONTROL, AssignmentRule.of(EXPERIMENT, thread, 8).arm());
        assertEquals(Arm.VARIANT, AssignmentRule.of(EXPERIMENT, thread, 9).arm());
    }

    /** Four standard deviations of a binomial count on either side: by chance outside in one of 15,000 cases. */
    @ParameterizedTest
    @ValueSource(ints = {1, 10, 20, 50})
    void theShareOfManySalesIsMet(int share) {
        double expected = THREADS.size() * share / 100.0;
        double bound = 4 * Math.sqrt(expected * (1 - share / 100.0));

        long variant = THREADS.stream()
                .filter(thread -> AssignmentRule.of(EXPERIMENT, thread, share).arm() == Arm.VARIANT)
                .count();

        assertTrue(Math.abs(variant - expected) <= bound, variant + " of " + THREADS.size());
    }

    @Test
    void inWhichOrderSalesComeChangesNothing() {
        Map<UUID, Assignment> before = assigned(THREADS);
        List<UUID> shuffled = new ArrayList<>(THREADS);
        Collections.shuffle(shuffled, new Random(2));

        assertEquals(before, assigned(shuffled));
    }

    @Test
    void whoRunsByTheVariantStillDoesWhenTheShareIsRaised() {
        for (UUID thread : THREADS) {
            if (AssignmentRule.of(EXPERIMENT, thread, 10).arm() == Arm.VARIANT) {
                assertEquals(
                        Arm.VARIANT, AssignmentRule.of(EXPERIMENT, thread, 40).arm());
            }
        }
    }

    /** Else the same sales would always be the ones that are experimented with. */
    @Test
    void anotherExperimentAssignsOtherSales() {
        UUID other = UUID.fromString("0192f1c2-7d3e-7abc-8def-012345671099");
        long both = THREADS.stream()
                .filter(thread -> AssignmentRule.of(EXPERIMENT, thread, 50).arm() == Arm.VARIANT)
                .filter(thread -> AssignmentRule.of(other, thread, 50).arm() == Arm.VARIANT)
                .count();

        assertEquals(2_500, both, 4 * Math.sqrt(2_500 * 0.75));
    }

    private static Map<UUID, Assignment> assigned(List<UUID> threads) {
        return threads.stream()
                .collect(Collectors.toMap(Function.identity(), thread -> AssignmentRule.of(EXPERIMENT, thread, 20)));
    }

    private static List<UUID> threads(int number, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, number)
                .mapToObj(i -> new UUID(random.nextLong(), random.nextLong()))
                .toList();
    }
}
