package dev.tandem.playbook.objection;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.UUID;

/** The events of an objection; what customers and people said is not published. */
sealed interface ObjectionEvent extends Event {
    /** Its time is over, and it is open still; told once. @param ownerId null if nobody owns it */
    record ObjectionOverdue(
            Occurrence occurrence,
            UUID objectionId,
            UUID engagementId,
            UUID partnerId,
            Side side,
            UUID ownerId,
            Instant dueAt)
            implements ObjectionEvent {
        static ObjectionOverdue of(Objection objection, Occurrence now) {
            return new ObjectionOverdue(
                    now,
                    objection.id(),
                    objection.engagementId(),
                    objection.partnerId(),
                    objection.side(),
                    objection.ownerId().orElse(null),
                    objection.dueAt().orElseThrow());
        }
    }

    UUID objectionId();

    @Override
    default String subject() {
        return objectionId().toString();
    }

    @Override
    default String recordType() {
        return ObjectionRules.KIND;
    }
}
