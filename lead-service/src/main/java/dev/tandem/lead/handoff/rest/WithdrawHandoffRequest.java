package dev.tandem.lead.handoff.rest;

import dev.tandem.lead.handoff.Reason;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why the vendor takes an open offer back")
record WithdrawHandoffRequest(
        @NotBlank @Size(max = 500) @Schema(example = "Sold already")
        String reason) {

    Reason given() {
        return new Reason(null, reason);
    }
}
