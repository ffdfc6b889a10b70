package dev.tandem.playbook.playbook.content;

import dev.tandem.playbook.document.DocumentCodes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another one from whom the customer could buy.
 *
 * @param strengths what speaks for them
 * @param answer what speaks for both sides instead
 * @param shared whether partners read it: a partner may sell the other one's product as well
 */
@Schema(description = "Another one from whom the customer could buy")
public record Competitor(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "slotwise")
        String code,

        @NotBlank @Size(max = 200) @Schema(example = "Slotwise")
        String name,

        @Size(max = 20)
        @Schema(
                description = "What speaks for them",
                examples = {"[\"Known to every haulier\"]"})
        List<@NotBlank @Size(max = 500) String> strengths,

        @NotBlank
        @Size(max = 4000)
        @Schema(
                description = "What speaks for us instead",
                example = "It plans docks, and not the people who load there; ask how many stood idle last week")
        String answer,

        @Schema(description = "Whether partners read it; false if left out", example = "false")
        Boolean shared) {
    public Competitor {
        strengths = DocumentCodes.orEmpty(strengths);
        shared = Boolean.TRUE.equals(shared);
    }
}
