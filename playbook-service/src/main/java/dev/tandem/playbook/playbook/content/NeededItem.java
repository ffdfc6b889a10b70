package dev.tandem.playbook.playbook.content;

import dev.tandem.playbook.document.DocumentCodes;
import dev.tandem.playbook.staff.SideRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that has to be done to close a sale.
 *
 * @param owner the role that does it, at its side; a person is found for it as for a role of the matrix
 * @param within working time of the owner's side from entering its stage; null for no limit
 * @param stage the code of the stage on whose entry it becomes work; null for the last one
 * @param approver who has to approve what the owner reports; null if nobody has to
 * @param required whether winning waits for it
 */
@Schema(description = "Something that has to be done to close a sale")
public record NeededItem(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "sign-contract")
        String code,

        @NotNull @Schema(example = "contractRouting") ClosingItemKind kind,

        @NotBlank @Size(max = 500) @Schema(example = "Purchasing signs the framework contract")
        String title,

        @NotNull @Valid @Schema(description = "The role that does it, as in the role matrix")
        SideRole owner,

        @Schema(
                type = SchemaType.STRING,
                description = "From entering its stage, in working time of its owner's side as an ISO 8601 duration",
                example = "PT40H")
        Duration within,

        @Size(max = 60)
        @Schema(
                description = "The code of the stage on whose entry it becomes work; the last one if left out",
                example = "proposal")
        String stage,

        @Valid
        @Schema(
                description = "The role that approves what its owner reports; never the owner, nor whoever reported it."
                        + " Nobody has to approve it if left out")
        SideRole approver,

        @Schema(description = "Whether a sale is won only once it is done; false if left out", example = "true")
        Boolean required) {
    public NeededItem {
        required = Boolean.TRUE.equals(required);
    }
}
