package dev.tandem.playbook.playbook.check;

import dev.tandem.playbook.escalation.EscalationLevel;
import dev.tandem.playbook.escalation.EscalationPath;
import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.Milestone;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.Stage;
import dev.tandem.playbook.staff.SideRole;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A path ends: it notifies no role twice, and continues with no path used before. */
final class EscalationFaults {
    private final Faults faults;
    private final Map<String, EscalationPath> paths = new HashMap<>();

    private EscalationFaults(List<EscalationPath> escalations, Faults faults) {
        this.faults = faults;
        escalations.forEach(path -> paths.putIfAbsent(path.code(), path));
    }

    static void find(PlaybookContent content, Faults faults) {
        List<EscalationPath> escalations = content.escalations();
        EscalationFaults check = new EscalationFaults(escalations, faults);
        faults.unique(escalations.stream().map(EscalationPath::code).toList(), "/escalations");
        for (int i = 0; i < escalations.size(); i++) {
            check.path(escalations.get(i), "/escalations/" + i);
        }
        for (int i = 0; i < content.stages().size(); i++) {
            check.stage(content.stages().get(i), "/stages/" + i);
        }
        for (int i = 0; i < content.milestones().size(); i++) {
            Milestone milestone = content.milestones().get(i);
            check.taken(milestone.escalation(), milestone.within(), "/milestones/" + i);
        }
    }

    private void path(EscalationPath path, String at) {
        faults.known(path.continuesWith(), paths.keySet(), at + "/continuesWith", "unknownEscalation");
        faults.addUnless(
                !isCyclic(path), at + "/continuesWith", "cyclicEscalation", "leads back to where it came from");
        Set<SideRole> notified = new HashSet<>();
        for (int i = 0; i < path.levels().size(); i++) {
            EscalationLevel level = path.levels().get(i);
            String where = at + "/levels/" + i + "/recipient";
            faults.addUnless(
                    notified.add(level.recipient()),
                    where,
                    "cyclicEscalation",
                    "was already notified on an earlier level");
        }
    }

    private boolean isCyclic(EscalationPath path) {
        Set<String> taken = new HashSet<>();
        for (EscalationPath next = path; next != null; next = paths.get(next.continuesWith())) {
            if (!taken.add(next.code())) {
                return true;
            }
        }
        return false;
    }

    private void stage(Stage stage, String at) {
        taken(stage.escalation(), stage.within(), at);
        for (int i = 0; i < stage.activities().size(); i++) {
            Activity activity = stage.activities().get(i);
            taken(activity.escalation(), activity.within(), at + "/activities/" + i);
        }
    }

    private void taken(String escalation, Duration within, String at) {
        String where = at + "/escalation";
        faults.known(escalation, paths.keySet(), where, "unknownEscalation");
        boolean everTaken = escalation == null || within != null;
        faults.addUnless(everTaken, where, "escalationWithoutLimit", "is never used without a time limit");
    }
}
