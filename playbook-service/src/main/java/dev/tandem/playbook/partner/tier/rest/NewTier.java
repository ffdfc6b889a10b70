package dev.tandem.playbook.partner.tier.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The tier that a partner reached, or fell to")
record NewTier(
        @NotBlank
        @Pattern(regexp = "[a-zA-Z][a-zA-Z0-9-]{0,39}")
        @Schema(description = "As the program names it", example = "gold")
        String tier,

        @Schema(description = "Its first day, in the program's time zone; today if left out", example = "2026-03-02")
        LocalDate effectiveOn,

        @NotBlank @Size(max = 2000) @Schema(example = "Three certified engineers and a million in joint sales")
        String reason) {}
