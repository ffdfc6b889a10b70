package dev.tandem.playbook.winreport;

import dev.tandem.playbook.experiment.ArmTally;
import java.util.List;
import java.util.function.Predicate;

/**
 * The sales of an experiment that run by its variant, and those by its control, compared by how many of them were won. Whoever upgrades a
 * sale later does not move it to the other arm: the chance that assigned it is what makes the arms alike. For the same reason only sales
 * that were assigned by one share are compared: were late sales harder to win, the arm with more of the late ones would look worse.
 *
 * @param rates of those that were assigned by the present share and have ended, with the variant and without it
 */
public record ArmComparison(Arm variant, Arm control, WinRates rates, StepFinding verdict) {
    /**
     * What was assigned to one of the two, by whatever share.
     *
     * @param assigned number of handoffs and registrations, also of those of which nothing came
     * @param sales number of those that became sales and were not recalled
     */
    public record Arm(long assigned, long sales) {}

    /**
     * @param sharePercent the present share of the experiment, or its last one
     * @param minimum number of ended sales of each arm for a difference
     */
    static ArmComparison of(List<ArmTally> tallies, int sharePercent, long minimum) {
        List<ArmTally> alike = tallies.stream()
                .filter(tally -> tally.sharePercent() == sharePercent)
                .toList();
        WinRates rates = new WinRates(ended(alike, true), ended(alike, false));
        return new ArmComparison(arm(tallies, true), arm(tallies, false), rates, verdict(rates, minimum));
    }

    private static StepFinding verdict(WinRates rates, long minimum) {
        boolean found = rates.haveAtLeast(minimum)
                && !rates.interval().orElseThrow().holdsZero()
                && rates.chance() <= FalseFinds.bound(List.of(rates.chance()));
        if (!found) {
            return StepFinding.NOT_ENOUGH;
        }
        return rates.difference().orElseThrow() > 0 ? StepFinding.HIGHER : StepFinding.LOWER;
    }

    private static Arm arm(List<ArmTally> tallies, boolean variant) {
        return new Arm(sum(tallies, variant, tally -> true), sum(tallies, variant, ArmTally::begun));
    }

    private static WinRate ended(List<ArmTally> tallies, boolean variant) {
        return new WinRate(ended(tallies, variant, true), ended(tallies, variant, false));
    }

    private static long ended(List<ArmTally> tallies, boolean variant, Boolean won) {
        return sum(tallies, variant, tally -> tally.begun() && won.equals(tally.won()));
    }

    private static long sum(List<ArmTally> tallies, boolean variant, Predicate<ArmTally> wanted) {
        return tallies.stream()
                .filter(tally -> tally.variant() == variant)
                .filter(wanted)
                .mapToLong(ArmTally::assigned)
                .sum();
    }
}
