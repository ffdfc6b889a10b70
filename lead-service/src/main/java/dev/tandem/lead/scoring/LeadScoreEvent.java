package dev.tandem.lead.scoring;

import dev.tandem.lead.lead.Lead;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.util.UUID;

/** Events of a lead's score. */
public sealed interface LeadScoreEvent extends Event {
    @Override
    default String recordType() {
        return "lead";
    }

    /** A lead has other points than before, or has them by another rubric version. */
    record LeadScored(
            Occurrence occurrence,
            UUID leadId,
            int fit,
            int engagement,
            String grade,
            UUID rubricId,
            String rubricCode,
            int rubricVersion)
            implements LeadScoreEvent {
        static LeadScored of(Lead lead, LeadScore score, Occurrence occurrence) {
            return new LeadScored(
                    occurrence,
                    lead.id(),
                    score.score().fit(),
                    score.score().engagement(),
                    score.score().grade(),
                    score.rubricId(),
                    score.rubricCode(),
                    score.rubricVersion());
        }

        @Override
        public String subject() {
            return leadId.toString();
        }
    }
}
