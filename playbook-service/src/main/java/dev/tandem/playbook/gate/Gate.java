package dev.tandem.playbook.gate;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.playbook.work.MissingRequirement;
import java.util.List;

/** What has to be there before a deal enters a stage, or is won. */
public record Gate(String stage, List<MissingRequirement> missing) {
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public boolean satisfied() {
        return missing.isEmpty();
    }

    /**
     * A gate as it is after a change.
     *
     * @param reopened whether the gate was satisfied, and asks for something again
     */
    public record Change(Gate gate, boolean reopened) {}
}
