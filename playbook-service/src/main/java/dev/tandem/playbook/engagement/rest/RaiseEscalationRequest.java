package dev.tandem.playbook.engagement.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Something overdue or blocked on a sale")
record RaiseEscalationRequest(
        @Size(max = 60)
        @Schema(
                description = "Code of a path of the sale's playbook; if left out, the activity's own",
                example = "late-delivery")
        String path,

        @Size(max = 60)
        @Schema(
                description = "Code of the activity; left out for the sale as a whole",
                example = "technical-validation")
        String activity,

        @NotBlank @Size(max = 4000) @Schema(example = "The customer's IT manager has not answered for a week")
        String reason) {}
