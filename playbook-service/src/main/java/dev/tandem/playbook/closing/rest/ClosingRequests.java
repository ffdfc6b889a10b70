package dev.tandem.playbook.closing.rest;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.playbook.closing.ClosingItemKind;
import dev.tandem.playbook.closing.ClosingRole;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about closing a sale. */
final class ClosingRequests {
    private ClosingRequests() {}

    @Schema(description = "One thing to do before a sale is closed")
    record AddClosingItemRequest(
            @NotNull ClosingItemKind kind,

            @NotBlank @Size(max = 500) @Schema(example = "Purchasing signs the framework contract")
            String title,

            @NotNull
            @Schema(description = "Somebody of the caller's side", example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
            UUID ownerId,

            @NotNull @Schema(example = "2026-04-15") LocalDate dueOn) {}

    @Schema(description = "What became of an item")
    record SettleClosingItemRequest(
            @NotBlank @Size(max = 2000) @Schema(example = "Signed on both sides")
            String outcome) {}

    @Schema(description = "Who of the caller's side has a role in closing a sale")
    record NameClosingRoleRequest(
            @NotNull ClosingRole role,

            @Size(max = 200)
            @Schema(description = "Of the proposal, for its contributors and for nobody else", example = "Rollout plan")
            String part,

            @NotNull @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
            UUID personId) {
        /** @throws InvalidRequest when a contributor has no part, or somebody else has one */
        NameClosingRoleRequest checked() {
            boolean writes = role == ClosingRole.PROPOSAL_CONTRIBUTOR;
            boolean named = part != null && !part.isBlank();
            if (writes != named) {
                String message = writes ? "say which part of the proposal" : "is for proposal contributors alone";
                throw new InvalidRequest(List.of(new FieldFault("/part", "part", message)));
            }
            return this;
        }
    }
}
