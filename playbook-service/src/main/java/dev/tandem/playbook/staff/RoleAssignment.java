package dev.tandem.playbook.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One cell of the role matrix: the duty of one side's role on an activity. */
@Schema(description = "The duty of one side's role on an activity")
public record RoleAssignment(
        @NotNull Duty duty,
        @NotNull Side side,
        @NotBlank @Schema(example = "partnerSeller") String role) {
    /** The four duties of a role matrix. */
    public enum Duty {
        /** Does the work. */
        @JsonProperty("responsible")
        RESPONSIBLE,
        /** Answers for it, and signs it off; exactly one per activity. */
        @JsonProperty("accountable")
        ACCOUNTABLE,
        @JsonProperty("consulted")
        CONSULTED,
        @JsonProperty("informed")
        INFORMED
    }
}
