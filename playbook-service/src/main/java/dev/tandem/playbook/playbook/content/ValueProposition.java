package dev.tandem.playbook.playbook.content;

import dev.tandem.playbook.document.DocumentCodes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reason to buy.
 *
 * @param audience whom it is addressed to
 * @param proof what supports it
 */
@Schema(description = "A reason to buy")
public record ValueProposition(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "shorter-waits")
        String code,

        @NotBlank @Size(max = 200) @Schema(description = "Whom it is addressed to", example = "Operations manager")
        String audience,

        @NotBlank @Size(max = 1000) @Schema(example = "Trucks wait half as long from the first month")
        String statement,

        @Size(max = 20)
        @Schema(
                description = "What supports it",
                examples = {"[\"12 sites measured in 2025\"]"})
        List<@NotBlank @Size(max = 500) String> proof) {
    public ValueProposition {
        proof = DocumentCodes.orEmpty(proof);
    }
}
