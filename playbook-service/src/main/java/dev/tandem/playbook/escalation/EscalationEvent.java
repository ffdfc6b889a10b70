package dev.tandem.playbook.escalation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.document.DocumentVersion;
import java.util.UUID;

/** The events of an escalation, each with its state. Texts written by people are not published. */
public sealed interface EscalationEvent extends Event {
    /** A level was notified. */
    record EscalationRaised(
            Occurrence occurrence, @JsonUnwrapped State escalation) implements EscalationEvent {}

    /** The last level's time is up. */
    record EscalationOverdue(
            Occurrence occurrence, @JsonUnwrapped State escalation) implements EscalationEvent {}

    /** A person who was notified resolved it. */
    record EscalationResolved(
            Occurrence occurrence, @JsonUnwrapped State escalation) implements EscalationEvent {}

    /** The person who raised it withdrew it. */
    record EscalationWithdrawn(
            Occurrence occurrence, @JsonUnwrapped State escalation) implements EscalationEvent {}

    /** What it was about is done, or the sale has ended. */
    record EscalationEnded(
            Occurrence occurrence, @JsonUnwrapped State escalation) implements EscalationEvent {}

    /**
     * @param cause what is overdue or blocked
     * @param raisedBy null if a time limit raised it
     * @param notice the last level notified
     */
    record State(
            UUID escalationId,
            UUID engagementId,
            UUID partnerId,
            DocumentVersion playbook,
            @JsonUnwrapped Escalation.Cause cause,
            UUID raisedBy,
            EscalationStatus status,
            EscalationNotice notice,
            int levelsNotified) {
        static State of(Escalation escalation) {
            return new State(
                    escalation.id(),
                    escalation.engagementId(),
                    escalation.partnerId(),
                    escalation.playbook(),
                    escalation.cause(),
                    escalation.raisedBy().orElse(null),
                    escalation.status(),
                    escalation.current(),
                    escalation.notices().size());
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
