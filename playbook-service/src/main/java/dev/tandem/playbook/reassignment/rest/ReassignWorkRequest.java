package dev.tandem.playbook.reassignment.rest;

import dev.tandem.playbook.reassignment.WorkScope;
import dev.tandem.playbook.staff.LeftWork;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whose work goes to whom, and which of it")
record ReassignWorkRequest(
        @NotNull @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID from,

        @NotNull @Schema(description = "Active, and of the same side", example = "a84e0f19-6c53-8d27-b1fe-30c95d7264e2")
        UUID to,

        @Schema(
                description = "What belongs to this partner; that of all of them if absent",
                example = "0192f1c2-7d3e-7abc-8def-012345671005")
        UUID partnerId,

        @Schema(
                description = "What belongs to this sale; that of all of them if absent",
                example = "0192f1c2-7d3e-7abc-8def-01234567100c")
        UUID engagementId,

        @Size(max = 10)
        @Schema(
                description = "If absent all that is to be done: tasks, seats in closing teams, items of closing plans,"
                        + " objections and escalations. To own sales, to be their backup, to be asked by the other side, or a"
                        + " partner's channel manager is moved only if it is named",
                examples = {"[\"responsible\", \"accountable\"]"})
        List<LeftWork.@NotNull Kind> kinds,

        @NotBlank @Size(max = 2000) @Schema(example = "Takes over the northern sales")
        String reason) {
    WorkScope scope() {
        return new WorkScope(partnerId, engagementId, kinds == null ? Set.of() : Set.copyOf(kinds));
    }
}
