package dev.tandem.lead.registration.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why the vendor does not protect the sale")
record RejectRegistrationRequest(
        @NotBlank @Size(max = 500) @Schema(example = "Our own team is in talks with them")
        String reason) {}
