package dev.tandem.playbook.playbook.check;

import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.Milestone;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.Stage;
import dev.tandem.playbook.staff.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A milestone belongs to a stage, and both sides contribute to it. */
final class MilestoneFaults {
    private final Faults faults;
    private final List<String> stages;
    private final Map<String, Activity> activities = new HashMap<>();

    private MilestoneFaults(PlaybookContent content, Faults faults) {
        this.faults = faults;
        this.stages = content.stages().stream().map(Stage::code).toList();
        content.stages().forEach(stage -> stage.activities().forEach(one -> activities.put(one.code(), one)));
    }

    static void find(PlaybookContent content, Faults faults) {
        MilestoneFaults check = new MilestoneFaults(content, faults);
        List<Milestone> milestones = content.milestones();
        for (int i = 0; i < milestones.size(); i++) {
            check.milestone(milestones.get(i), "/milestones/" + i);
        }
        faults.unique(milestones.stream().map(Milestone::code).toList(), "/milestones");
    }

    private void milestone(Milestone milestone, String at) {
        faults.known(milestone.stage(), stages, at + "/stage", "unknownStage");
        boolean ambiguous = activities.containsKey(milestone.code());
        faults.addUnless(
                !ambiguous, at + "/code", "notUnique", "is also an activity's code, so a gate could mean either");
        for (Side side : Side.values()) {
            boolean brings = milestone.contributions().stream().anyMatch(one -> one.side() == side);
            String message = "the " + side.name().toLowerCase(java.util.Locale.ROOT) + " must contribute as well";
            faults.addUnless(brings, at + "/contributions", "contributionMissing", message);
        }
        for (int i = 0; i < milestone.contributions().size(); i++) {
            contribution(milestone.contributions().get(i), at + "/contributions/" + i + "/activities");
        }
    }

    private void contribution(Milestone.MilestoneContribution contribution, String at) {
        faults.known(contribution.activities(), activities.keySet(), at, "unknownActivity");
        faults.addUnless(
                !contribution.activities().isEmpty(),
                at,
                "activityMissing",
                "must name an activity; without one the milestone would be reached at once");
        for (int i = 0; i < contribution.activities().size(); i++) {
            Activity activity = activities.get(contribution.activities().get(i));
            boolean shown = activity == null
                    || activity.responsible().stream().anyMatch(role -> role.side() == contribution.side());
            faults.addUnless(shown, at + "/" + i, "sideNotResponsible", "no role of that side is responsible");
            faults.addUnless(
                    activity == null || !activity.optional(),
                    at + "/" + i,
                    "optionalActivity",
                    "is optional, so no milestone can wait for it");
        }
    }
}
