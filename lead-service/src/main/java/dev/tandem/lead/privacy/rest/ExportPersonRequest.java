package dev.tandem.lead.privacy.rest;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The person, by the e-mail address that leads came with; in the body, so that no log has it")
record ExportPersonRequest(
        @NotBlank @Email @Schema(example = "ines.okafor@brightwater.example")
        String email) {}
