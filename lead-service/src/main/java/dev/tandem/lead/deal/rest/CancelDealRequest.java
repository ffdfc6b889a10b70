package dev.tandem.lead.deal.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A sale is called off")
record CancelDealRequest(
        @Schema(description = "The business date, from the closing to today; otherwise today", example = "2026-09-01")
        LocalDate on,

        @NotBlank @Size(max = 500) @Schema(example = "The customer used its right to withdraw")
        String reason) {}
