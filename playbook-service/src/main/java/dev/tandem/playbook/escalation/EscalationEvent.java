package dev.tandem.playbook.escalation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.document.DocumentVersion;
import java.util.UUID;

/**
 * An escalation as it stands after a level was told ({@code EscalationRaised}), the last one let its time pass
 * ({@code EscalationOverdue}), or it was closed ({@code EscalationResolved}, {@code EscalationWithdrawn}). What people wrote
 * stays here.
 */
public record EscalationEvent(
        @JsonIgnore String eventName,
        Occurrence occurrence,
        UUID escalationId,
        UUID engagementId,
        UUID partnerId,
        DocumentVersion playbook,
        String activity,
        String raisedBy,
        EscalationStatus status,
        EscalationNotice told,
        int levelsTold)
        implements Event {

    static EscalationEvent of(Escalation escalation, String name, Occurrence occurrence) {
        return new EscalationEvent(
                name,
                occurrence,
                escalation.id(),
                escalation.engagementId(),
                escalation.partnerId(),
                escalation.playbook(),
                escalation.activity().orElse(null),
                escalation.raisedBy().orElse(null),
                escalation.status(),
                escalation.current(),
                escalation.told().size());
    }

    @Override
    public String key() {
        return occurrence.thread().toString();
    }

    @Override
    public String subject() {
        return escalationId.toString();
    }
}
