package dev.tandem.playbook.engagement.outcome;

/**
 * How sales ended that did one step, and those that did not.
 *
 * @param helped how many debriefs say that it helped
 * @param hindered how many say that it hindered
 */
public record StepReport(String stage, String activity, WinRate with, WinRate without, long helped, long hindered) {

    /** Whether there are enough sales of both kinds to compare them. */
    public boolean hasAtLeast(long sales) {
        return with.sales() >= sales && without.sales() >= sales;
    }
}
