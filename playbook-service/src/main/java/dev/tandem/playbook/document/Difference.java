package dev.tandem.playbook.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One difference between two contents.
 *
 * @param path as a JSON pointer in which list items are identified by their code
 * @param before null if it was added
 * @param after null if it was removed
 */
@Schema(description = "One difference between two versions")
public record Difference(
        Kind kind,

        @Schema(
                description = "A JSON pointer in which list items are identified by their code",
                example = "/stages/validation/activities/technical-validation/within")
        String path,

        @Schema(description = "Absent if it was added", example = "PT16H")
        Object before,

        @Schema(description = "Absent if it was removed", example = "PT8H")
        Object after) {
    @Schema(name = "DifferenceKind")
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
