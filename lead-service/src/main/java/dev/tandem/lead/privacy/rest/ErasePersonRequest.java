package dev.tandem.lead.privacy.rest;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whom to erase, and why")
record ErasePersonRequest(
        @NotBlank @Email @Schema(example = "ines.okafor@brightwater.example")
        String email,

        @NotBlank @Size(max = 500) @Schema(example = "Asked for by letter of 3 March")
        String reason) {}
