package dev.tandem.playbook.playbook.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.playbook.document.DocumentCodes;
import dev.tandem.playbook.staff.Side;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that people on a sale work with, or look facts up in.
 *
 * @param side that runs it, and lets the other one use it
 * @param link where it is; null if that is told otherwise
 */
@Schema(description = "Something that people on a sale work with, or look facts up in")
public record Tool(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "dock-planner")
        String code,

        @NotNull Kind kind,

        @NotBlank @Size(max = 200) @Schema(example = "Dock planner")
        String name,

        @NotBlank
        @Size(max = 1000)
        @Schema(description = "What it is for", example = "Plans one real dock for one real day")
        String use,

        @NotNull @Schema(description = "The side that runs it, and lets the other one use it")
        Side side,

        @Size(max = 2000)
        @Pattern(regexp = "https?://\\S+", message = "must be an http or https address")
        @Schema(description = "Where it is; left out if that is told otherwise", example = "https://planner.example")
        String link) {
    @Schema(name = "ToolKind", description = "tool: something to work with. dataSource: something to look facts up in")
    public enum Kind {
        @JsonProperty("tool")
        TOOL,
        @JsonProperty("dataSource")
        DATA_SOURCE
    }
}
