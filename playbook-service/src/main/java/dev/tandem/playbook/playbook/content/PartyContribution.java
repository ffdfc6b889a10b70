package dev.tandem.playbook.playbook.content;

import dev.tandem.playbook.document.DocumentCodes;
import dev.tandem.playbook.staff.Side;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One side's contribution to the sale. */
@Schema(description = "One side's contribution to the sale")
public record PartyContribution(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "local-consultants")
        String code,

        @NotNull @Schema(description = "The contributing side")
        Side side,

        @NotBlank @Size(max = 1000) @Schema(example = "Consultants who speak the customer's language")
        String contribution) {}
