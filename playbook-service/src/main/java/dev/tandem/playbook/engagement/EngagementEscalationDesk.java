package dev.tandem.playbook.engagement;

import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.playbook.escalation.Escalation;
import dev.tandem.playbook.escalation.EscalationDesk;
import dev.tandem.playbook.escalation.EscalationRefusals;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lets either side escalate overdue or blocked matters on its sales, along the paths of the playbook in use. */
@ApplicationScoped
public class EngagementEscalationDesk {
    private final Engagements engagements;
    private final Playbooks playbooks;
    private final EscalationDesk escalations;

    EngagementEscalationDesk(Engagements engagements, Playbooks playbooks, EscalationDesk escalations) {
        this.engagements = engagements;
        this.playbooks = playbooks;
        this.escalations = escalations;
    }

    /**
     * Notifies the first level of a path of the sale's playbook version.
     *
     * @param path its code; null for the activity's own
     * @param activity the overdue or blocked one; null for the sale as a whole
     * @throws InvalidRequest if the version has no such path or activity
     * @throws dev.tandem.platform.problem.NotInState if the sale has ended
     * @throws EscalationRefusals.EscalationAlreadyOpen if the same matter is already escalated
     */
    public Escalation raise(UUID id, String path, String activity, String reason) {
        Engagement engagement = engagements.visible(id);
        engagement.requireRunning("raiseEscalation");
        EscalationPathChoice paths = new EscalationPathChoice(content(engagement));
        return escalations.raise(
                engagement.matter(Escalation.Cause.ofActivity(activity)), paths.course(path, activity), reason);
    }

    /**
     * Does the same if an activity, a stage or a milestone is overdue. Does nothing if the same matter is already
     * escalated, or the version has no such path.
     */
    void raiseOverdue(Engagement engagement, Escalation.Cause cause, String path) {
        EscalationPathChoice paths = new EscalationPathChoice(content(engagement));
        escalations.raiseOverdue(engagement.matter(cause), paths.course(path));
    }

    private PlaybookContent content(Engagement engagement) {
        return playbooks.visible(engagement.playbook().id()).content();
    }
}
