package dev.tandem.playbook.winreport;

import java.util.List;

/**
 * How sales ended that came to one step, by what they did at it.
 *
 * @param sales number of sales that came to its stage
 * @param notReached number of sales that ended before
 * @param untold number of sales of which nobody can tell, as their way through the stages was not recorded
 * @param comparisons those that the step allows, in the order of {@link StepAspect}
 */
public record StepReport(Step step, long sales, long notReached, long untold, List<Comparison> comparisons) {
    /**
     * A step of a version.
     *
     * @param required whether no sale leaves its stage without it
     * @param timed whether it has a time limit
     */
    public record Step(String stage, String activity, boolean required, boolean timed, boolean waivable) {}

    /** Two kinds of sales, and what their difference says. */
    public record Comparison(StepAspect by, WinRates rates, StepFinding verdict) {
        /** Whether it has a difference to show. */
        public boolean isInformative() {
            return verdict != StepFinding.REQUIRED;
        }
    }
}
