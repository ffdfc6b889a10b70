package dev.tandem.playbook.winreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.playbook.experiment.ArmTally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArmComparisonTest {
    private static final int SHARE = 20;

    @Test
    void aDifferenceOfFifteenPointsIsFoundAmongEnoughSales() {
        ArmComparison arms = compared(110, 90, 160, 240);

        assertEquals(StepFinding.HIGHER, arms.verdict());
        assertEquals(0.15, arms.rates().difference().orElseThrow(), 1e-9);
        assertEquals(StepFinding.LOWER, compared(80, 120, 220, 180).verdict());
    }

    @Test
    void theSameDifferenceIsNotFoundAmongFewSales() {
        assertEquals(StepFinding.NOT_ENOUGH, compared(22, 18, 16, 24).verdict());
    }

    @Test
    void belowTwentyEndedSalesOfAnArmNothingIsFound() {
        assertEquals(StepFinding.NOT_ENOUGH, compared(19, 0, 1, 199).verdict());
        assertEquals(StepFinding.HIGHER, compared(20, 0, 1, 199).verdict());
    }

    @Test
    void salesThatHaveNotEndedAreCountedButNotCompared() {
        ArmComparison arms =
                ArmComparison.of(List.of(tally(true, true, 3), tally(true, null, 4), tally(false, null, 5)), SHARE, 20);

        assertEquals(7, arms.variant().sales());
        assertEquals(5, arms.control().sales());
        assertEquals(3, arms.rates().with().sales());
        assertEquals(0, arms.rates().without().sales());
    }

    @Test
    void whatCameToNothingIsAssignedButNoSale() {
        ArmComparison arms = ArmComparison.of(
                List.of(
                        tally(true, true, 3),
                        new ArmTally(true, SHARE, false, null, 9),
                        // Recalled after it was won.
                        new ArmTally(true, SHARE, false, true, 1),
                        tally(false, null, 5)),
                SHARE,
                20);

        assertEquals(new ArmComparison.Arm(13, 3), arms.variant());
        assertEquals(new ArmComparison.Arm(5, 5), arms.control());
        assertEquals(3, arms.rates().with().sales());
    }

    /** At 1 % all were won and at 50 % all lost, in both arms alike: together the variant would have won far less often. */
    @Test
    void salesThatAnotherShareHasAssignedAreCountedButNotCompared() {
        List<ArmTally> tallies = List.of(
                new ArmTally(true, 1, true, true, 5),
                new ArmTally(false, 1, true, true, 495),
                new ArmTally(true, 50, true, false, 100),
                new ArmTally(false, 50, true, false, 100));

        ArmComparison arms = ArmComparison.of(tallies, 50, 20);

        assertEquals(StepFinding.NOT_ENOUGH, arms.verdict());
        assertEquals(0, arms.rates().difference().orElseThrow(), 1e-9);
        assertEquals(100, arms.rates().without().sales());
        assertEquals(105, arms.variant().sales());
        assertEquals(595, arms.control().sales());
    }

    @Test
    void amongShuffledSalesNothingIsFoundInNinetyFiveOfAHundredCases() {
        Random random = new Random(1);
        List<Boolean> won = new ArrayList<>(
                IntStream.range(0, 600).mapToObj(sale -> sale < 270).toList());
        long nothingFound = IntStream.range(0, 10_000)
                .filter(shuffle -> {
                    Collections.shuffle(won, random);
                    long variant =
                            won.subList(0, 200).stream().filter(one -> one).count();
                    return compared(variant, 200 - variant, 270 - variant, 130 + variant)
                                    .verdict()
                            == StepFinding.NOT_ENOUGH;
                })
                .count();

        assertTrue(nothingFound >= 9_500, nothingFound + " of 10,000");
    }

    private static ArmComparison compared(long variantWon, long variantLost, long controlWon, long controlLost) {
        return ArmComparison.of(
                List.of(
                        tally(true, true, variantWon),
                        tally(true, false, variantLost),
                        tally(false, true, controlWon),
                        tally(false, false, controlLost)),
                SHARE,
                20);
    }

    private static ArmTally tally(boolean variant, Boolean won, long sales) {
        return new ArmTally(variant, SHARE, true, won, sales);
    }
}
