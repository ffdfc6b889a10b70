package dev.tandem.playbook.engagement.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request bodies for tasks. */
final class TaskRequests {
    private TaskRequests() {}

    @Schema(description = "Why a task need not be done")
    record RequestWaiverRequest(
            @NotBlank @Size(max = 2000) @Schema(example = "The customer forbids visits; we have the plans of the site")
            String reason,

            @Schema(
                    description =
                            "The last day on which it need not be done, by the tenant's time zone; not before today. Left out if"
                                    + " it has no end",
                    example = "2026-03-31")
            LocalDate validUntil) {}

    @Schema(description = "Why a task has to be done after all")
    record RefuseWaiverRequest(
            @NotBlank @Size(max = 2000) @Schema(example = "The plans are of the old building")
            String reason) {}

    @Schema(description = "The person who takes over a role of the caller's side on a task")
    record ReassignTaskRequest(
            @NotBlank @Size(max = 60) @Schema(example = "partnerSeller")
            String role,

            @NotNull
            @Schema(description = "An active person of the same side", example = "a84e0f19-6c53-8d27-b1fe-30c95d7264e2")
            UUID personId) {}
}
