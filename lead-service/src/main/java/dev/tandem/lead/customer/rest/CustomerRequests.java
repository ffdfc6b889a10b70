package dev.tandem.lead.customer.rest;

import dev.tandem.lead.customer.CustomerChange.ChurnReasonCode;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked for about the customers of won deals. */
final class CustomerRequests {
    private CustomerRequests() {}

    @Schema(description = "The customer of a won deal stays for another term, in the sale's currency")
    record RenewCustomerRequest(
            @NotNull @Schema(description = "What it pays for the new term; more than 0")
            Money amount,

            @Schema(description = "What remains to the vendor; when known")
            Money margin,

            @NotNegative @Schema(description = "What it is worth per year; when known")
            Money annualValue,

            @Schema(
                    description = "The business date, from the sale or the renewal before to today; otherwise today",
                    example = "2027-06-18")
            LocalDate on) {}

    @Schema(description = "The customer of a won deal left")
    record ChurnCustomerRequest(
            @NotNull @Schema(example = "lowUsage") ChurnReasonCode code,

            @Size(max = 500) @Schema(example = "Two of five sites never went live")
            String reason,

            @Schema(
                    description = "The business date, from the sale or the last renewal to today; otherwise today",
                    example = "2027-09-30")
            LocalDate on) {}

    @Schema(description = "What the customer of a won deal used, in the sale's currency")
    record ReportUsageRequest(
            @NotNull
            @NotNegative
            @Schema(description = "What it is worth; 0 takes an earlier report for the same day back")
            Money amount,

            @Schema(
                    description =
                            "The business date up to which it was used, from the sale to today or to the day on which the"
                                    + " customer left; otherwise the last of these days. Another report for the same day replaces it",
                    example = "2026-07-31")
            LocalDate on) {}
}
