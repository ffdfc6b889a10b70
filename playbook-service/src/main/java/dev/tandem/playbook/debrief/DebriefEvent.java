package dev.tandem.playbook.debrief;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.staff.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The events of debriefs. Texts written by people are not published. */
sealed interface DebriefEvent extends Event {
    /** What is asked of both sides. */
    sealed interface OfRequest extends DebriefEvent {
        Asked request();

        @Override
        default String subject() {
            return request().debriefRequestId().toString();
        }

        @Override
        default String recordType() {
            return "debriefRequest";
        }
    }

    /** A sale is over, and both sides are asked for their debriefs. */
    record DebriefRequested(
            Occurrence occurrence, @JsonUnwrapped Asked request) implements OfRequest {}

    /** A side has not written its debrief, which is due soon or late. @param daysLeft negative once it is late */
    record DebriefDue(Occurrence occurrence, @JsonUnwrapped Asked request, int daysLeft) implements OfRequest {}

    /** One side has written its debrief, or has corrected it, with the verdict on each tagged step. */
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

        @Override
        public String subject() {
            return debriefId.toString();
        }

        @Override
        public String recordType() {
            return "debrief";
        }
    }

    /** The verdict on a step of the playbook, without the note. */
    record Step(String activity, StepTag.Verdict verdict) {}

    /** @param awaited the sides that have not written theirs, and who of them does */
    record Asked(
            UUID debriefRequestId,
            UUID engagementId,
            UUID partnerId,
            DocumentVersion playbook,
            LocalDate dueOn,
            List<DebriefRequest.Writer> awaited) {
        static Asked of(DebriefRequest request) {
            EngagementRef sale = request.sale();
            return new Asked(
                    request.id(),
                    sale.engagementId(),
                    sale.partnerId(),
                    sale.playbook(),
                    request.dueOn(),
                    request.writers());
        }
    }
}
