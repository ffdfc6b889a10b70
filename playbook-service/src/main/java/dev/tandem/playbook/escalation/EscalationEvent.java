package dev.tandem.playbook.escalation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.document.DocumentVersion;
import java.util.UUID;

/** What is announced of an escalation, each time with its state. What people wrote stays here. */
public sealed interface EscalationEvent extends Event {
    /** A level was told. */
    record EscalationRaised(
            Occurrence occurrence, @JsonUnwrapped State escalation) implements EscalationEvent {}

    /** The last level let its time pass. */
    record EscalationOverdue(
            Occurrence occurrence, @JsonUnwrapped State escalation) implements EscalationEvent {}

    /** Somebody who was told has dealt with it. */
    record EscalationResolved(
            Occurrence occurrence, @JsonUnwrapped State escalation) implements EscalationEvent {}

    /** Whoever raised it took it back. */
    record EscalationWithdrawn(
            Occurrence occurrence, @JsonUnwrapped State escalation) implements EscalationEvent {}

    /**
     * @param activity null for the whole
     * @param raisedBy null when a time limit raised it
     * @param told the last level that was told
     */
    record State(
            UUID escalationId,
            UUID engagementId,
            UUID partnerId,
            DocumentVersion playbook,
            String activity,
            UUID raisedBy,
            EscalationStatus status,
            EscalationNotice told,
            int levelsTold) {
        static State of(Escalation escalation) {
            return new State(
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
    }

    State escalation();

    @Override
    default String subject() {
        return escalation().escalationId().toString();
    }

    @Override
    default String recordType() {
        return "escalation";
    }
}
