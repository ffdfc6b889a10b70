package dev.tandem.lead.deal.rest;

import dev.tandem.platform.money.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The customer paid")
record RecordPaymentRequest(
        @NotNull @Schema(description = "More than 0, and no more than is still to be paid, in the sale's currency")
        Money amount,

        @Schema(description = "The business date, from the closing to today; otherwise today", example = "2026-07-01")
        LocalDate on,

        @Size(max = 500) @Schema(example = "First of two instalments")
        String note) {}
