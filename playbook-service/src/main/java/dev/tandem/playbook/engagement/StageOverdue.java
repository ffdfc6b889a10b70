package dev.tandem.playbook.engagement;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.UUID;

/**
 * A sale stays longer in a stage than the playbook allows, or has not reached its milestone in time.
 *
 * @param milestone null for the stage as a whole
 * @param side that answers for the stage
 * @param escalation the code of the path that the playbook takes now; null for none
 */
public record StageOverdue(
        Occurrence occurrence,
        UUID engagementId,
        UUID partnerId,
        DocumentVersion playbook,
        String stage,
        String milestone,
        Side side,
        Instant dueAt,
        String escalation)
        implements Event {

    static StageOverdue of(Engagement engagement, TimeLimit limit, Occurrence occurrence) {
        return new StageOverdue(
                occurrence,
                engagement.id(),
                engagement.partnerId(),
                engagement.playbook(),
                limit.stage(),
                limit.milestone(),
                limit.side(),
                limit.due().at(),
                limit.escalation());
    }

    @Override
    public String key() {
        return occurrence.thread().toString();
    }

    @Override
    public String subject() {
        return engagementId.toString();
    }
}
