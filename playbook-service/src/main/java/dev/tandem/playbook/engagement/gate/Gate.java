package dev.tandem.playbook.engagement.gate;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.playbook.engagement.task.Missing;
import java.util.List;

/** What has to be there before a deal enters a stage, or is won. */
public record Gate(String stage, List<Missing> missing) {
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public boolean satisfied() {
        return missing.isEmpty();
    }
}
