package dev.tandem.incentive.dispute.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing is granted. */
@Schema(name = "RejectDispute")
public record RejectDisputeRequest(
        @NotNull @Size(min = 10, max = 4000) @Schema(example = "The shares were agreed on the deal before it closed.")
        String decision) {}
