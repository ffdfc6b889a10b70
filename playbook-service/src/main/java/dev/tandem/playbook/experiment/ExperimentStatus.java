package dev.tandem.playbook.experiment;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** The status of an experiment. */
public enum ExperimentStatus implements Status<ExperimentStatus> {
    /** Its variant is drafted or reviewed; no sale is assigned. */
    @JsonProperty("declared")
    DECLARED,
    /** Its variant is published. */
    @JsonProperty("running")
    RUNNING,
    /** The variant is in force. */
    @JsonProperty("adopted")
    ADOPTED,
    /** The variant is retired. */
    @JsonProperty("dropped")
    DROPPED,
    /** It never ran. */
    @JsonProperty("withdrawn")
    WITHDRAWN;

    @Override
    public Set<ExperimentStatus> next() {
        return switch (this) {
            case DECLARED -> Set.of(RUNNING, WITHDRAWN);
            case RUNNING -> Set.of(ADOPTED, DROPPED);
            case ADOPTED, DROPPED, WITHDRAWN -> Set.of();
        };
    }
}
