package dev.tandem.playbook.playbook.check;

import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.Stage;
import dev.tandem.playbook.staff.RoleAssignment.Duty;
import dev.tandem.playbook.work.ChecklistItem;
import dev.tandem.playbook.work.MinimumContent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The role matrix: every stage and activity has owners, exactly one of whom is accountable. */
final class RoleMatrixFaults {
    /** The gate of closing as won has this name; no stage may. */
    private static final String WON = "won";

    private final Faults faults;
    private final Set<String> codes = new HashSet<>();

    private RoleMatrixFaults(Faults faults) {
        this.faults = faults;
    }

    static void find(PlaybookContent content, Faults faults) {
        RoleMatrixFaults check = new RoleMatrixFaults(faults);
        Set<String> stageCodes = new HashSet<>(Set.of(WON));
        List<Stage> stages = content.stages();
        for (int i = 0; i < stages.size(); i++) {
            String at = "/stages/" + i;
            boolean isNew = stageCodes.add(stages.get(i).code());
            faults.addUnless(isNew, at + "/code", "notUnique", "must be unique in the playbook, and not " + WON);
            check.stage(stages.get(i), at + "/activities");
        }
    }

    private void stage(Stage stage, String at) {
        List<Activity> activities = stage.activities();
        faults.addUnless(!activities.isEmpty(), at, "stageWithoutOwner", "a stage needs an activity with an owner");
        for (int i = 0; i < activities.size(); i++) {
            activity(activities.get(i), at + "/" + i);
        }
    }

    private void activity(Activity activity, String at) {
        faults.addUnless(codes.add(activity.code()), at + "/code", "notUnique", "must be unique in the playbook");
        int accountable = activity.with(Duty.ACCOUNTABLE).size();
        faults.addUnless(
                accountable == 1,
                at + "/roles",
                "accountable",
                "needs exactly one accountable role, has " + accountable);
        faults.addUnless(!activity.responsible().isEmpty(), at + "/roles", "responsible", "needs a responsible role");
        boolean asks = activity.minimumEvidence() > 0
                || activity.signOff()
                || !activity.minimumContent().isEmpty()
                || !activity.checklist().isEmpty();
        faults.addUnless(
                asks,
                at,
                "asksForNothing",
                "needs evidence, a checklist or a sign-off; otherwise no gate would wait for it");
        contents(activity, at);
        faults.unique(activity.checklist().stream().map(ChecklistItem::code).toList(), at + "/checklist");
    }

    private void contents(Activity activity, String at) {
        List<MinimumContent> contents = activity.minimumContent();
        for (int i = 0; i < contents.size(); i++) {
            MinimumContent content = contents.get(i);
            boolean responsible = activity.responsible().stream().anyMatch(role -> role.side() == content.side());
            String where = at + "/minimumContent/" + i + "/side";
            faults.addUnless(responsible, where, "sideNotResponsible", "no role of that side is responsible");
        }
    }
}
