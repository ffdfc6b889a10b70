package dev.tandem.playbook.closing.rest;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.playbook.closing.ClosingItem;
import dev.tandem.playbook.playbook.content.ClosingItemKind;
import dev.tandem.playbook.playbook.content.ClosingRole;
import dev.tandem.playbook.staff.Side;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request bodies for closing a sale. */
final class ClosingRequests {
    private ClosingRequests() {}

    @Schema(description = "One thing to do before a sale is closed")
    record AddClosingItemRequest(
            @NotNull ClosingItemKind kind,

            @NotBlank @Size(max = 500) @Schema(example = "Purchasing signs the framework contract")
            String title,

            @NotNull
            @Schema(description = "A person of the caller's side", example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
            UUID ownerId,

            @NotNull @Schema(example = "2026-04-15") LocalDate dueOn) {}

    @Schema(
            description = "All fields of an item that can be changed; its title only if it was planned by hand",
            example = "{\"dueOn\":\"2026-04-22\"}")
    record ChangeClosingItemRequest(
            @NotBlank @Size(max = 500) @Schema(example = "Purchasing signs the framework contract")
            String title,

            @Schema(description = "A person of the item's side", example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
            UUID ownerId,

            @Schema(example = "2026-04-22") LocalDate dueOn) {
        static ChangeClosingItemRequest of(ClosingItem item) {
            return new ChangeClosingItemRequest(
                    item.title(), item.ownerId().orElse(null), item.dueOn().orElse(null));
        }
    }

    @Schema(description = "Why an item has to be done again")
    record OpenClosingItemRequest(
            @NotBlank @Size(max = 2000) @Schema(example = "The annex is not signed")
            String reason) {}

    @Schema(description = "Who shall lead the negotiation")
    record ProposeLeadRequest(
            @NotNull @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
            UUID personId,

            @NotNull @Schema(description = "The side of the person", example = "partner")
            Side side,

            @NotBlank @Size(max = 2000) @Schema(example = "She knows their purchasing")
            String reason) {}

    @Schema(description = "Why somebody shall not lead the negotiation")
    record DeclineLeadRequest(
            @NotBlank @Size(max = 2000) @Schema(example = "Let us finish the prices first")
            String reason) {}

    @Schema(description = "The outcome of an item")
    record SettleClosingItemRequest(
            @NotBlank @Size(max = 2000) @Schema(example = "Signed on both sides")
            String outcome) {}

    @Schema(description = "A person of the caller's side with a role in closing the sale")
    record NameClosingRoleRequest(
            @NotNull @Schema(example = "proposalContributor")
            ClosingRole role,

            @Size(max = 200)
            @Schema(description = "Part of the proposal; for proposal contributors only", example = "Rollout plan")
            String part,

            @NotNull @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
            UUID personId) {
        /** @throws InvalidRequest if a contributor has no part, or another role has one */
        NameClosingRoleRequest checked() {
            boolean writes = role == ClosingRole.PROPOSAL_CONTRIBUTOR;
            boolean named = part != null && !part.isBlank();
            if (writes != named) {
                String message = writes ? "state which part of the proposal" : "is only for proposal contributors";
                throw new InvalidRequest(List.of(new FieldFault("/part", "part", message)));
            }
            return this;
        }
    }
}
