package dev.tandem.playbook.engagement;

import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.playbook.escalation.Escalation;
import dev.tandem.playbook.escalation.EscalationDesk;
import dev.tandem.playbook.escalation.EscalationRefusals;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where either side escalates what is late or stuck on its sales, along the paths of the playbook that they run by. */
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
     * Tells the first level of a path of the playbook version that the sale runs by.
     *
     * @param path its code; null for the one that the activity itself names
     * @param activity what is late or stuck; null for the sale as a whole
     * @throws InvalidRequest when the version has no such path or activity
     * @throws dev.tandem.platform.problem.NotInState when the sale has ended
     * @throws EscalationRefusals.EscalationAlreadyOpen when the same is on its way already
     */
    public Escalation raise(UUID id, String path, String activity, String reason) {
        Engagement engagement = engagements.visible(id);
        engagement.requireRunning("raiseEscalation");
        EscalationPathChoice paths = new EscalationPathChoice(content(engagement));
        return escalations.raise(engagement.matter(activity), paths.course(path, activity), reason);
    }

    /**
     * Likewise when an activity, a stage or a milestone is late. Nothing when the same is on its way already, or the version
     * has no such path.
     *
     * @param activity null for a stage or milestone
     */
    void raiseLate(Engagement engagement, String activity, String path) {
        EscalationPathChoice paths = new EscalationPathChoice(content(engagement));
        escalations.raiseLate(engagement.matter(activity), paths.course(path));
    }

    private PlaybookContent content(Engagement engagement) {
        return playbooks.visible(engagement.playbook().id()).content();
    }
}
