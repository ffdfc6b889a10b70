package dev.tandem.playbook.partner.rest;

import dev.tandem.playbook.partner.SuspensionReason;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why a partner takes no leads for now")
record Suspension(
        @NotNull SuspensionReason code,

        @NotBlank @Size(max = 2000) @Schema(example = "The security questionnaire is overdue")
        String reason) {}
