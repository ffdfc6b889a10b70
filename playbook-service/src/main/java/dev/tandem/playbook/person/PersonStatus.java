package dev.tandem.playbook.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** Whether a person takes part in the program. */
enum PersonStatus implements Status<PersonStatus> {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("left")
    LEFT;

    @Override
    public Set<PersonStatus> next() {
        return this == ACTIVE ? Set.of(LEFT) : Set.of(ACTIVE);
    }
}
