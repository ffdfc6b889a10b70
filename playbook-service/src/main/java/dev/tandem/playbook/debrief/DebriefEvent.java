package dev.tandem.playbook.debrief;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.staff.Side;
import java.util.List;
import java.util.UUID;

/** The events of debriefs. Texts written by people are not published. */
sealed interface DebriefEvent extends Event {
    /** One side has written its debrief, with the verdict on each tagged step. */
    record DebriefWritten(
            Occurrence occurrence,
            UUID debriefId,
            UUID engagementId,
            UUID partnerId,
            DocumentVersion playbook,
            Side side,
            UUID writtenBy,
            List<Step> steps)
            implements DebriefEvent {
        static DebriefWritten of(Debrief debrief, EngagementRef sale, Occurrence now) {
            return new DebriefWritten(
                    now,
                    debrief.id(),
                    sale.engagementId(),
                    sale.partnerId(),
                    sale.playbook(),
                    debrief.side(),
                    debrief.writtenBy(),
                    debrief.tags().stream()
                            .map(tag -> new Step(tag.activity(), tag.verdict()))
                            .toList());
        }
    }

    /** The verdict on a step of the playbook, without the note. */
    record Step(String activity, StepTag.Verdict verdict) {}

    UUID debriefId();

    @Override
    default String subject() {
        return debriefId().toString();
    }

    @Override
    default String recordType() {
        return "debrief";
    }
}
