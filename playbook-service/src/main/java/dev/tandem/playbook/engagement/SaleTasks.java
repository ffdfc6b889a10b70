package dev.tandem.playbook.engagement;

import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.staff.RoleHolder;
import dev.tandem.playbook.staff.RoleResolution;
import dev.tandem.playbook.work.Task;
import dev.tandem.playbook.work.TaskRequirements;
import java.util.List;
import java.util.stream.Stream;

/** Derives the tasks of one sale from its playbook, with the people responsible and accountable for them. */
final class SaleTasks {
    private SaleTasks() {}

    /** A task for each activity, in the order of the playbook, with no work done yet. */
    static List<Task> of(PlaybookContent content, RoleResolution roles) {
        return content.stages().stream()
                .flatMap(stage -> stage.activities().stream().map(one -> task(one, stage.code(), roles)))
                .toList();
    }

    private static Task task(Activity activity, String stage, RoleResolution roles) {
        Stream<RoleHolder> responsible = activity.responsible().stream().map(roles::owner);
        RoleHolder accountable = activity.accountable().map(roles::owner).orElseThrow();
        return Task.of(requirements(activity, stage), responsible.toList(), accountable);
    }

    private static TaskRequirements requirements(Activity activity, String stage) {
        return new TaskRequirements(
                activity.code(),
                activity.name(),
                stage,
                activity.minimumEvidence(),
                activity.signOff(),
                activity.within(),
                activity.escalation(),
                activity.minimumContent(),
                activity.optional(),
                activity.waivable(),
                activity.checklist(),
                activity.roles().stream().filter(duty -> duty.backup() != null).toList());
    }
}
