package dev.tandem.playbook.winreport;

import dev.tandem.playbook.experiment.ArmTally;
import java.util.List;

/**
 * The sales of an experiment that run by its variant, and those by its control, compared by how many of them were won. Whoever upgrades a
 * sale later does not move it to the other arm: the chance that assigned it is what makes the arms alike. For the same reason only sales
 * that were assigned by one share are compared: were late sales harder to win, the arm with more of the late ones would look worse.
 *
 * @param variantSales number of sales of the variant that have begun
 * @param controlSales number of sales of the control that have begun since the experiment started
 * @param rates of those that were assigned by the present share and have ended, with the variant and without it
 */
public record ArmComparison(long variantSales, long controlSales, WinRates rates, StepFinding verdict) {
    /**
     * @param sharePercent the present share of the experiment, or its last one
     * @param minimum number of ended sales of each arm for a difference
     */
    static ArmComparison of(List<ArmTally> tallies, int sharePercent, long minimum) {
        List<ArmTally> alike = tallies.stream()
                .filter(tally -> tally.sharePercent() == sharePercent)
                .toList();
        WinRates rates = new WinRates(ended(alike, true), ended(alike, false));
        return new ArmComparison(begun(tallies, true), begun(tallies, false), rates, verdict(rates, minimum));
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

    private static long begun(List<ArmTally> tallies, boolean variant) {
        return tallies.stream()
                .filter(tally -> tally.variant() == variant)
                .mapToLong(ArmTally::sales)
                .sum();
    }

    private static WinRate ended(List<ArmTally> tallies, boolean variant) {
        return new WinRate(ended(tallies, variant, true), ended(tallies, variant, false));
    }

    private static long ended(List<ArmTally> tallies, boolean variant, Boolean won) {
        return tallies.stream()
                .filter(tally -> tally.variant() == variant && won.equals(tally.won()))
                .mapToLong(ArmTally::sales)
                .sum();
    }
}
