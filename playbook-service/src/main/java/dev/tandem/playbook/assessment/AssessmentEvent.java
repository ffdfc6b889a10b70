package dev.tandem.playbook.assessment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.document.DocumentVersion;
import java.time.LocalDate;
import java.util.UUID;

/** The events of an assessment. No answers and no texts written by people are published. */
sealed interface AssessmentEvent extends Event {
    /** The vendor has sent it to the partner. */
    record AssessmentSent(
            Occurrence occurrence, @JsonUnwrapped State assessment, UUID sentBy) implements AssessmentEvent {}

    /** It is not returned, and is due soon or late. @param daysLeft negative once it is late */
    record AssessmentDue(
            Occurrence occurrence, @JsonUnwrapped State assessment, int daysLeft) implements AssessmentEvent {}

    /** The partner has answered, and returned it. */
    record AssessmentReturned(
            Occurrence occurrence, @JsonUnwrapped State assessment, UUID returnedBy) implements AssessmentEvent {}

    /** A reviewer has sent it back to the partner. */
    record AssessmentSentBack(
            Occurrence occurrence, @JsonUnwrapped State assessment, UUID sentBackBy) implements AssessmentEvent {}

    /** A second person has approved the result. @param score the share of the points, from 0 to 1 */
    record AssessmentConcluded(
            Occurrence occurrence,
            @JsonUnwrapped State assessment,
            AssessmentResult result,
            String score,
            UUID proposedBy,
            UUID approvedBy)
            implements AssessmentEvent {}

    /** @param ownerId who answers; null for whoever leads the partner's people */
    record State(
            UUID assessmentId,
            UUID partnerId,
            DocumentVersion template,
            String templateCode,
            LocalDate dueOn,
            UUID ownerId) {
        static State of(Assessment assessment) {
            return new State(
                    assessment.id(),
                    assessment.partnerId(),
                    assessment.template(),
                    assessment.templateCode(),
                    assessment.dueOn(),
                    assessment.work().doer());
        }
    }

    State assessment();

    @Override
    default String subject() {
        return assessment().assessmentId().toString();
    }

    @Override
    default String recordType() {
        return Assessment.KIND;
    }
}
