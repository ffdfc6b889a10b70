package dev.tandem.playbook.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that differs between two contents.
 *
 * @param path as a JSON pointer in which items of lists stand by their code
 * @param before null for what was added
 * @param after null for what was removed
 */
@Schema(description = "One thing that differs between two versions")
public record Difference(
        Kind kind,

        @Schema(
                description = "As a JSON pointer in which items of lists stand by their code",
                example = "/stages/validation/activities/technical-validation/within")
        String path,

        @Schema(description = "Absent for what was added", example = "PT16H")
        Object before,

        @Schema(description = "Absent for what was removed", example = "PT8H")
        Object after) {
    public enum Kind {
        @JsonProperty("added")
        ADDED,
        @JsonProperty("removed")
        REMOVED,
        @JsonProperty("changed")
        CHANGED,
        /** The same items in another order; before and after are their codes. */
        @JsonProperty("reordered")
        REORDERED
    }
}
