package dev.tandem.playbook.playbook.content;

import dev.tandem.playbook.document.DocumentCodes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to sell to, how to recognize them, and whom to avoid. */
@Schema(description = "Whom to sell to, how to recognize them, and whom to avoid")
public record IdealCustomer(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "busy-warehouse")
        String code,

        @NotBlank @Size(max = 200) @Schema(example = "A warehouse that has outgrown paper")
        String name,

        @Size(max = 20) @Schema(examples = {"[\"More than 30 docks a day\"]"})
        List<@NotBlank @Size(max = 500) String> signs,

        @Size(max = 20) @Schema(examples = {"[\"Trucks wait for more than an hour\"]"})
        List<@NotBlank @Size(max = 500) String> problems,

        @Size(max = 20) @Schema(examples = {"[\"Fewer than five docks\"]"})
        List<@NotBlank @Size(max = 500) String> disqualifiers) {
    public IdealCustomer {
        signs = DocumentCodes.orEmpty(signs);
        problems = DocumentCodes.orEmpty(problems);
        disqualifiers = DocumentCodes.orEmpty(disqualifiers);
    }
}
