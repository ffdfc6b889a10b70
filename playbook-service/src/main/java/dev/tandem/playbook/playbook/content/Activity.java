package dev.tandem.playbook.playbook.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.playbook.playbook.content.RoleAssignment.Duty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something to do in a stage, before the next one may be entered.
 *
 * @param minimumEvidence how many pieces of evidence it takes
 * @param signOff whether the accountable person has to sign it off
 */
@Schema(description = "Something to do in a stage, before the next one may be entered")
public record Activity(
        @NotBlank @Pattern(regexp = "[a-zA-Z][a-zA-Z0-9-]{0,59}") @Schema(example = "technical-validation")
        String code,

        @NotBlank @Size(max = 200) @Schema(example = "Technical validation")
        String name,

        @Min(0) @Max(20) int minimumEvidence,
        boolean signOff,
        @NotEmpty @Size(max = 20) List<@Valid @NotNull RoleAssignment> roles) {

    /** Who answers for it. Checked to be exactly one before the playbook goes into review. */
    @JsonIgnore
    public Optional<RoleAssignment> accountable() {
        return with(Duty.ACCOUNTABLE).stream().findFirst();
    }

    List<RoleAssignment> with(Duty duty) {
        return roles.stream().filter(role -> role.duty() == duty).toList();
    }

    /** Whose evidence counts. */
    @JsonIgnore
    public List<RoleAssignment> responsible() {
        return with(Duty.RESPONSIBLE);
    }
}
