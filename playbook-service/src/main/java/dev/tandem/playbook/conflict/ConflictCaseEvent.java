package dev.tandem.playbook.conflict;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.hearing.Decision;
import java.time.Instant;
import java.util.UUID;

/** The events of a conflict case, each with its state. Texts written by people are not published. */
public sealed interface ConflictCaseEvent extends Event {
    /** A side opened a case. */
    record ConflictCaseOpened(
            Occurrence occurrence, @JsonUnwrapped State conflict) implements ConflictCaseEvent {}

    /** The deadline passed without a decision. */
    record ConflictCaseOverdue(
            Occurrence occurrence, @JsonUnwrapped State conflict) implements ConflictCaseEvent {}

    /** It was finally decided. */
    record ConflictCaseDecided(
            Occurrence occurrence, @JsonUnwrapped State conflict) implements ConflictCaseEvent {}

    /** Both sides have agreed. */
    record ConflictCaseSettled(
            Occurrence occurrence, @JsonUnwrapped State conflict) implements ConflictCaseEvent {}

    /** The side that opened it pursues it no further. */
    record ConflictCaseWithdrawn(
            Occurrence occurrence, @JsonUnwrapped State conflict) implements ConflictCaseEvent {}

    /**
     * @param becauseOf null where nobody named a record
     * @param engagementId null if the case concerns the two companies as a whole
     * @param inFavourOf null until it is decided, as is decidedBy
     */
    record State(
            UUID conflictCaseId,
            UUID partnerId,
            UUID engagementId,
            BecauseOf becauseOf,
            UUID openedBy,
            Instant deadline,
            Decision.Favour inFavourOf,
            UUID decidedBy) {
        static State of(ConflictCase conflict) {
            return new State(
                    conflict.id(),
                    conflict.partnerId(),
                    conflict.engagementId().orElse(null),
                    conflict.becauseOf().orElse(null),
                    conflict.openedBy(),
                    conflict.hearing().deadline(),
                    conflict.decision().map(Decision::inFavourOf).orElse(null),
                    conflict.decision().map(Decision::by).orElse(null));
        }
    }

    State conflict();

    @Override
    default String key() {
        UUID thread = occurrence().thread();
        return (thread == null ? conflict().partnerId() : thread).toString();
    }

    @Override
    default String subject() {
        return conflict().conflictCaseId().toString();
    }

    @Override
    default String recordType() {
        return "conflictCase";
    }
}
