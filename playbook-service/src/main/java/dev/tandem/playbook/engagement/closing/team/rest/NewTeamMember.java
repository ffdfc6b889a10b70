package dev.tandem.playbook.engagement.closing.team.rest;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.playbook.engagement.closing.team.ClosingRole;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who of the caller's side has a role in closing a sale")
record NewTeamMember(
        @NotNull ClosingRole role,

        @Size(max = 200)
        @Schema(description = "Of the proposal, for its contributors and for nobody else", example = "Rollout plan")
        String part,

        @NotBlank @Size(max = 200) @Schema(example = "ada") String personId) {

    /** @throws InvalidRequest when a contributor has no part, or somebody else has one */
    NewTeamMember checked() {
        boolean writes = role == ClosingRole.PROPOSAL_CONTRIBUTOR;
        boolean named = part != null && !part.isBlank();
        if (writes != named) {
            String message = writes ? "say which part of the proposal" : "is for proposal contributors alone";
            throw new InvalidRequest(List.of(new FieldFault("/part", "part", message)));
        }
        return this;
    }
}
