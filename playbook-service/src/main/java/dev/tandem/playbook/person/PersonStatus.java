package dev.tandem.playbook.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** Whether a person takes part in the program. */
enum PersonStatus implements Status<PersonStatus> {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("left")
    LEFT,
    /** Nobody takes an erased person back: whoever they were is registered, or invited, as if they were new. */
    @JsonProperty("erased")
    ERASED;

    @Override
    public Set<PersonStatus> next() {
        return switch (this) {
            case ACTIVE -> Set.of(LEFT);
            case LEFT -> Set.of(ACTIVE, ERASED);
            case ERASED -> Set.of();
        };
    }
}
