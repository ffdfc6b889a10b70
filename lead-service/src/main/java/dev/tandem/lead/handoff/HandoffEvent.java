package dev.tandem.lead.handoff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.lead.handoff.Reason.ReasonCode;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.Instant;
import java.util.UUID;

/**
 * What happens to a handoff, always with its complete state: {@code HandoffOffered}, {@code LeadHandedOff},
 * {@code HandoffDeclined}, {@code HandoffExpired}, {@code HandoffWithdrawn},
 * {@code HandoffRecalled}, and {@code FirstTouchRecorded}.
 */
public record HandoffEvent(
        @JsonIgnore String eventName,
        Occurrence occurrence,
        UUID handoffId,
        UUID leadId,
        String from,
        UUID to,
        String ownerId,
        String backupId,
        UUID routingDecisionId,
        UUID consentId,
        Instant offeredAt,
        Instant acceptBy,
        Instant firstTouchBy,
        Instant firstTouchAt,
        ReasonCode reasonCode,
        UUID snapshotId,
        String territory,
        PlaybookVersion playbook)
        implements Event {
    /** Named by the state that the handoff is in now. */
    public static HandoffEvent of(Handoff handoff, Occurrence occurrence) {
        return of(name(handoff.status()), handoff, occurrence);
    }

    static HandoffEvent firstTouch(Handoff handoff, Occurrence occurrence) {
        return of("FirstTouchRecorded", handoff, occurrence);
    }

    private static HandoffEvent of(String name, Handoff handoff, Occurrence occurrence) {
        return new HandoffEvent(
                name,
                occurrence,
                handoff.id(),
                handoff.lead().id(),
                "vendor",
                handoff.offer().partnerId(),
                handoff.offer().ownerId(),
                handoff.offer().backupId(),
                handoff.offer().routingDecisionId(),
                handoff.offer().consentId(),
                handoff.clocks().offeredAt(),
                handoff.clocks().acceptBy(),
                handoff.clocks().firstTouchBy(),
                handoff.firstTouch().map(FirstTouch::at).orElse(null),
                handoff.reason().map(Reason::code).orElse(null),
                handoff.snapshotId(),
                handoff.offer().territory(),
                handoff.offer().playbook());
    }

    private static String name(HandoffStatus status) {
        return switch (status) {
            case OFFERED -> "HandoffOffered";
            case ACCEPTED -> "LeadHandedOff";
            case DECLINED -> "HandoffDeclined";
            case EXPIRED -> "HandoffExpired";
            case WITHDRAWN -> "HandoffWithdrawn";
            case RECALLED -> "HandoffRecalled";
        };
    }

    @Override
    public String key() {
        return occurrence.thread().toString();
    }

    @Override
    public String subject() {
        return handoffId.toString();
    }
}
