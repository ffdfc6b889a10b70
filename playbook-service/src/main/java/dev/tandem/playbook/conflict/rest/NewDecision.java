package dev.tandem.playbook.conflict.rest;

import dev.tandem.playbook.conflict.statement.Decision;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How a conflict ends, for good")
record NewDecision(
        @NotNull Decision.Favour inFavourOf,

        @NotBlank @Size(max = 8000) @Schema(example = "The minutes show the first contact in January")
        String reasons) {}
