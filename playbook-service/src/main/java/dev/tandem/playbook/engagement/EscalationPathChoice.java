package dev.tandem.playbook.engagement;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.playbook.escalation.EscalationCourse;
import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses the escalation path of a version: the one that is named, otherwise the activity's own. */
final class EscalationPathChoice {
    private final PlaybookContent content;
    private final EscalationCourse course;

    EscalationPathChoice(PlaybookContent content) {
        this.content = content;
        this.course = new EscalationCourse(content.escalations());
    }

    /** @throws InvalidRequest with everything that the version does not have */
    List<EscalationCourse.Step> course(String path, String activity) {
        List<FieldFault> faults = new ArrayList<>();
        Optional<Activity> about = activity(activity);
        if (activity != null && about.isEmpty()) {
            faults.add(new FieldFault("/activity", "unknownActivity", "is not an activity of the sale's playbook"));
        }
        List<EscalationCourse.Step> steps =
                course(path != null ? path : about.map(Activity::escalation).orElse(null));
        if (steps.isEmpty()) {
            faults.add(
                    new FieldFault("/path", "unknownEscalation", "must be an escalation path of the sale's playbook"));
        }
        InvalidRequest.ifAny(faults);
        return steps;
    }

    /** Empty if the version has no such path. */
    List<EscalationCourse.Step> course(String path) {
        return course.from(path);
    }

    private Optional<Activity> activity(String code) {
        return content.stages().stream()
                .flatMap(stage -> stage.activities().stream())
                .filter(activity -> activity.code().equals(code))
                .findFirst();
    }
}
