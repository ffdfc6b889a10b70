package dev.tandem.playbook.engagement.rest;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What shows that an activity was done: a note, a link, or both")
record NewEvidence(
        @Size(max = 4000)
        @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
        @Schema(example = "They load 40 docks a day by hand")
        String note,

        @Size(max = 2000)
        @Pattern(regexp = "https?://\\S+", message = "must be an http or https address")
        @Schema(example = "https://files.example/discovery-call")
        String link) {

    /** @throws InvalidRequest when there is neither */
    NewEvidence checked() {
        if (note == null && link == null) {
            throw new InvalidRequest(List.of(new FieldFault("/note", "required", "bring a note, a link, or both")));
        }
        return this;
    }
}
