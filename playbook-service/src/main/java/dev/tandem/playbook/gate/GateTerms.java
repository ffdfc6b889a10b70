package dev.tandem.playbook.gate;

import dev.tandem.playbook.staff.Side;
import java.util.List;

/**
 * The requirements of a gate, as in the playbook's version.
 *
 * @param stage that the gate opens
 * @param activities that have to be done
 * @param contributions of both sides to the milestones that have to be reached
 */
public record GateTerms(String stage, List<String> activities, List<Contribution> contributions) {
    /** One side's part in a milestone, shown by evidence of that side for this activity. */
    public record Contribution(String milestone, Side side, String activity) {}

    /** Whether it waits for the activity, or for a milestone to which that contributes. */
    public boolean restsOn(String activity) {
        return activities.contains(activity)
                || contributions.stream().anyMatch(part -> part.activity().equals(activity));
    }
}
