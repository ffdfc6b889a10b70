package dev.tandem.playbook.experiment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.document.DocumentVersion;
import java.time.LocalDate;
import java.util.UUID;

/** The events of an experiment. No texts written by people are published. */
sealed interface ExperimentEvent extends Event {
    /** Sales that start from now on are assigned. */
    record ExperimentStarted(
            Occurrence occurrence, @JsonUnwrapped State experiment) implements ExperimentEvent {}

    /** Its share is another one, for sales that start from now on. */
    record ExperimentChanged(
            Occurrence occurrence, @JsonUnwrapped State experiment) implements ExperimentEvent {}

    /** No sale is assigned since the last day; somebody has to adopt or drop the variant. */
    record ExperimentDue(
            Occurrence occurrence, @JsonUnwrapped State experiment) implements ExperimentEvent {}

    /** No sale is assigned any more. @param outcome adopted or dropped */
    record ExperimentEnded(
            Occurrence occurrence, @JsonUnwrapped State experiment, ExperimentStatus outcome, UUID endedBy)
            implements ExperimentEvent {}

    /** @param lastDay null for none */
    record State(
            UUID experimentId,
            String code,
            DocumentVersion control,
            DocumentVersion variant,
            int sharePercent,
            LocalDate lastDay) {
        static State of(Experiment experiment) {
            return new State(
                    experiment.id(),
                    experiment.code(),
                    experiment.control(),
                    experiment.variant(),
                    experiment.share().percent(),
                    experiment.lastDay().orElse(null));
        }
    }

    State experiment();

    /** In order with the events of the variant, without which nobody can run by it. */
    @Override
    @JsonIgnore
    default String key() {
        return experiment().variant().id().toString();
    }

    @Override
    default String subject() {
        return experiment().experimentId().toString();
    }

    @Override
    default String recordType() {
        return Experiment.KIND;
    }
}
