package dev.tandem.playbook.engagement;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.StaffDirectory;
import dev.tandem.playbook.work.Task;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows either side the people assigned to an activity on one of its sales. */
@ApplicationScoped
public class DutyDesk {
    private final Engagements engagements;
    private final Playbooks playbooks;
    private final StaffDirectory staff;
    private final CurrentCaller caller;

    DutyDesk(Engagements engagements, Playbooks playbooks, StaffDirectory staff, CurrentCaller caller) {
        this.engagements = engagements;
        this.playbooks = playbooks;
        this.staff = staff;
        this.caller = caller;
    }

    /** @throws NotFound if the caller can see no such sale, or the sale has no such activity */
    public List<DutyHolder> holders(UUID id, String activity) {
        Engagement engagement = engagements.visible(id);
        Task task = engagement.task(activity);
        PlaybookContent content = playbooks.visible(engagement.playbook().id()).content();
        return new DutyRoster(task, staff.of(engagement.owners()), Side.of(caller.get()))
                .holders(activity(content, activity));
    }

    private static Activity activity(PlaybookContent content, String code) {
        return content.stages().stream()
                .flatMap(stage -> stage.activities().stream())
                .filter(activity -> activity.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("activity", code));
    }
}
