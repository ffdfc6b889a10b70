package dev.tandem.lead.choice;

import dev.tandem.lead.choice.rule.Assignment;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.util.UUID;

/** Events of choices of playbooks. */
sealed interface ChoiceEvent extends Event {
    /** What is to become a sale is in an experiment. */
    record SaleAssigned(
            Occurrence occurrence,
            UUID choiceId,
            UUID experimentId,
            UUID handoffId,
            UUID registrationId,
            UUID partnerId,
            Assignment.Arm arm,
            int number,
            int sharePercent,
            PlaybookVersion playbook)
            implements ChoiceEvent {
        static SaleAssigned of(PlaybookChoice choice, SaleOrigin origin, Assignment assignment, Occurrence now) {
            return new SaleAssigned(
                    now,
                    choice.id(),
                    assignment.experimentId(),
                    origin.handoffId(),
                    origin.registrationId(),
                    choice.partnerId(),
                    assignment.arm(),
                    assignment.number(),
                    assignment.sharePercent(),
                    choice.playbook());
        }

        @Override
        public String subject() {
            return choiceId.toString();
        }

        @Override
        public String occasion() {
            return (handoffId == null ? registrationId : handoffId).toString();
        }

        @Override
        public String recordType() {
            return "playbookChoice";
        }
    }
}
