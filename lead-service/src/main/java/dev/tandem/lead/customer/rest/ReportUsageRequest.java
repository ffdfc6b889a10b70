package dev.tandem.lead.customer.rest;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the customer of a won deal used, in the sale's currency")
record ReportUsageRequest(
        @NotNull @NotNegative @Schema(description = "What it is worth; 0 takes an earlier report for the same day back")
        Money amount,

        @Schema(
                description =
                        "The business date up to which it was used, from the sale to today or to the day on which the"
                                + " customer left; otherwise the last of these days. Another report for the same day replaces it",
                example = "2026-07-31")
        LocalDate on) {}
