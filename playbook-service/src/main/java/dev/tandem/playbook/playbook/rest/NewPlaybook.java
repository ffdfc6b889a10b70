package dev.tandem.playbook.playbook.rest;

import dev.tandem.playbook.playbook.content.PlaybookContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The next version of a playbook, as a draft")
record NewPlaybook(
        @NotBlank
        @Pattern(regexp = "[a-z][a-z0-9-]{0,59}")
        @Schema(description = "Stable across versions", example = "reseller-co-sale")
        String code,

        @NotNull @Valid PlaybookContent content) {}
