package dev.tandem.playbook.playbook.check;

import dev.tandem.playbook.escalation.EscalationPath;
import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.Milestone;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.Stage;
import java.time.Duration;
import java.util.List;

/** Every time limit is greater than zero, less than a year's work, and fits into its stage. */
final class ClockFaults {
    /** A year of forty hours a week: anything longer is not a useful limit. */
    private static final Duration LONGEST = Duration.ofHours(2_080);

    private final Faults faults;

    private ClockFaults(Faults faults) {
        this.faults = faults;
    }

    static void find(PlaybookContent content, Faults faults) {
        ClockFaults check = new ClockFaults(faults);
        check.limit(content.acceptWithin(), "/acceptWithin");
        check.limit(content.firstTouchWithin(), "/firstTouchWithin");
        for (int i = 0; i < content.stages().size(); i++) {
            check.stage(content.stages().get(i), "/stages/" + i);
        }
        for (int i = 0; i < content.milestones().size(); i++) {
            check.milestone(content.milestones().get(i), content.stages(), "/milestones/" + i + "/within");
        }
        for (int i = 0; i < content.escalations().size(); i++) {
            check.levels(content.escalations().get(i), "/escalations/" + i + "/levels/");
        }
        for (int i = 0; i < content.closingNeeds().items().size(); i++) {
            check.limit(content.closingNeeds().items().get(i).within(), "/closing/items/" + i + "/within");
        }
    }

    private void stage(Stage stage, String at) {
        limit(stage.within(), at + "/within");
        for (int i = 0; i < stage.activities().size(); i++) {
            Activity activity = stage.activities().get(i);
            String where = at + "/activities/" + i + "/within";
            limit(activity.within(), where);
            fits(activity.within(), stage.within(), where);
        }
    }

    private void milestone(Milestone milestone, List<Stage> stages, String at) {
        limit(milestone.within(), at);
        stages.stream()
                .filter(stage -> stage.code().equals(milestone.stage()))
                .findFirst()
                .ifPresent(stage -> fits(milestone.within(), stage.within(), at));
    }

    private void levels(EscalationPath path, String at) {
        for (int i = 0; i < path.levels().size(); i++) {
            limit(path.levels().get(i).within(), at + i + "/within");
        }
    }

    private void limit(Duration time, String at) {
        if (time != null && (time.isNegative() || time.isZero())) {
            faults.add(at, "positive", "must be greater than zero");
        } else if (time != null && time.compareTo(LONGEST) > 0) {
            faults.add(at, "tooLong", "must be at most " + LONGEST + " of working time");
        }
    }

    private void fits(Duration time, Duration stage, String at) {
        boolean fits = time == null || stage == null || time.compareTo(stage) <= 0;
        faults.addUnless(fits, at, "longerThanStage", "must end before the time of its stage, " + stage);
    }
}
