package dev.tandem.lead.deal.rest;

import dev.tandem.platform.money.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Part of a sale, or all of it, is given back")
record RefundDealRequest(
        @NotNull @Schema(description = "More than 0, and no more than is left of the sale, in its currency")
        Money amount,

        @Schema(description = "The business date, from the closing to today; otherwise today", example = "2026-07-15")
        LocalDate on,

        @NotBlank @Size(max = 500) @Schema(example = "Two licences were returned")
        String reason) {}
