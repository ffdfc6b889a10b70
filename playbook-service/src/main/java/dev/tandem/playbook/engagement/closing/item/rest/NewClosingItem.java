package dev.tandem.playbook.engagement.closing.item.rest;

import dev.tandem.playbook.engagement.closing.item.ClosingItemKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One thing to do before a sale is closed")
record NewClosingItem(
        @NotNull ClosingItemKind kind,

        @NotBlank @Size(max = 500) @Schema(example = "Purchasing signs the framework contract")
        String title,

        @NotBlank @Size(max = 200) @Schema(description = "Somebody of the caller's side", example = "ada")
        String ownerId,

        @NotNull @Schema(example = "2026-04-15") LocalDate dueOn) {}
