package dev.tandem.playbook.playbook.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.playbook.document.DocumentCodes;
import dev.tandem.playbook.staff.RoleAssignment;
import dev.tandem.playbook.staff.RoleAssignment.Duty;
import dev.tandem.playbook.work.ChecklistItem;
import dev.tandem.playbook.work.MinimumContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An activity of a stage, to be done before the next stage is entered.
 *
 * @param minimumEvidence number of pieces of evidence required
 * @param signOff whether the accountable person has to sign it off
 * @param within working time from the start of its stage; null for no limit
 * @param escalation the code of the path used if it is overdue; null for none
 * @param optional whether no gate waits for it
 * @param waivable whether a leader of the other side may waive it on a sale
 * @param checklist each point of which somebody has to tick before it is done
 * @param minimumContent the minimum evidence of each side
 */
@Schema(description = "An activity of a stage, to be done before the next stage is entered")
public record Activity(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "technical-validation")
        String code,

        @NotBlank @Size(max = 200) @Schema(example = "Technical validation")
        String name,

        @Min(0) @Max(20) @Schema(description = "Number of pieces of evidence required", example = "1")
        int minimumEvidence,

        @Schema(description = "Whether the accountable person has to sign it off", example = "true")
        boolean signOff,

        @Schema(
                type = SchemaType.STRING,
                description = "From the start of its stage, in working time as an ISO 8601 duration",
                example = "PT16H")
        Duration within,

        @Size(max = 60)
        @Schema(description = "The code of the path used if the activity is overdue", example = "late-validation")
        String escalation,

        @Schema(description = "Whether no gate waits for it; false if left out", example = "false")
        Boolean optional,

        @Schema(
                description = "Whether a leader of the other side may waive it on a sale; false if left out",
                example = "true")
        Boolean waivable,

        @Size(max = 30) @Schema(description = "Points to be ticked before it is done")
        List<@Valid @NotNull ChecklistItem> checklist,

        @Size(max = 10) List<@Valid @NotNull MinimumContent> minimumContent,
        @NotEmpty @Size(max = 20) List<@Valid @NotNull RoleAssignment> roles) {
    public Activity {
        optional = Boolean.TRUE.equals(optional);
        waivable = Boolean.TRUE.equals(waivable);
        checklist = DocumentCodes.orEmpty(checklist);
        minimumContent = DocumentCodes.orEmpty(minimumContent);
    }

    /** The accountable role. Exactly one is required on submission. */
    @JsonIgnore
    public Optional<RoleAssignment> accountable() {
        return with(Duty.ACCOUNTABLE).stream().findFirst();
    }

    public List<RoleAssignment> with(Duty duty) {
        return roles.stream().filter(role -> role.duty() == duty).toList();
    }

    /** The roles whose evidence counts. */
    @JsonIgnore
    public List<RoleAssignment> responsible() {
        return with(Duty.RESPONSIBLE);
    }
}
