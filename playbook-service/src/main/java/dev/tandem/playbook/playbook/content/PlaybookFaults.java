package dev.tandem.playbook.playbook.content;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.playbook.playbook.content.RoleAssignment.Duty;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks a playbook as a whole before anybody reviews it, and finds everything that keeps a sale from running by it. */
public final class PlaybookFaults {
    /** The gate of closing as won has this name; no stage may. */
    private static final String WON = "won";

    private final List<FieldFault> faults = new ArrayList<>();

    private PlaybookFaults() {}

    public static List<FieldFault> of(PlaybookContent content) {
        PlaybookFaults check = new PlaybookFaults();
        check.stages(content.stages());
        check.clock(content.acceptWithin(), "/acceptWithin");
        check.clock(content.firstTouchWithin(), "/firstTouchWithin");
        check.faults.addAll(TemplateFaults.of(content));
        return check.faults;
    }

    private void stages(List<Stage> stages) {
        Set<String> stageCodes = new HashSet<>();
        Set<String> activityCodes = new HashSet<>();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            String at = "/stages/" + i;
            if (stage.code().equals(WON) || !stageCodes.add(stage.code())) {
                add(at + "/code", "notUnique", "must be unique in the playbook, and not " + WON);
            }
            if (stage.activities().isEmpty()) {
                add(at + "/activities", "stageWithoutOwner", "a stage needs an activity that somebody owns");
            }
            for (int j = 0; j < stage.activities().size(); j++) {
                activity(stage.activities().get(j), at + "/activities/" + j, activityCodes);
            }
        }
    }

    private void activity(Activity activity, String at, Set<String> codes) {
        if (!codes.add(activity.code())) {
            add(at + "/code", "notUnique", "must be unique in the playbook");
        }
        int accountable = activity.with(Duty.ACCOUNTABLE).size();
        if (accountable != 1) {
            add(at + "/roles", "accountable", "needs exactly one accountable role, and has " + accountable);
        }
        if (activity.responsible().isEmpty()) {
            add(at + "/roles", "responsible", "needs a responsible role");
        }
        if (activity.minimumEvidence() == 0 && !activity.signOff()) {
            add(at, "asksForNothing", "needs evidence or a sign-off, or no gate would wait for it");
        }
    }

    private void clock(Duration time, String at) {
        if (time.isNegative() || time.isZero()) {
            add(at, "positive", "must be longer than nothing");
        }
    }

    private void add(String pointer, String code, String message) {
        faults.add(new FieldFault(pointer, code, message));
    }
}
