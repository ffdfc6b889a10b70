package dev.tandem.playbook.gate;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.playbook.work.MissingRequirement;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The requirements that must be met before a deal enters a stage, or is won. */
public record Gate(@Schema(example = "validation") String stage, List<MissingRequirement> missing) {
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public boolean satisfied() {
        return missing.isEmpty();
    }

    /**
     * A gate after a change.
     *
     * @param reopened whether the gate was satisfied before, and is not any more
     */
    public record Change(Gate gate, boolean reopened) {}
}
