package dev.tandem.lead.customer.rest;

import dev.tandem.lead.customer.CustomerChange.ChurnReasonCode;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request bodies about the customers of won deals. */
final class CustomerRequests {
    private CustomerRequests() {}

    @Schema(description = "The customer of a won deal renews for another term, in the sale's currency")
    record RenewCustomerRequest(
            @NotNull @Schema(description = "The price of the new term; more than 0")
            Money amount,

            @Schema(description = "The vendor's margin, if known")
            Money margin,

            @NotNegative @Schema(description = "The value per year, if known")
            Money annualValue,

            @Schema(
                    description = "The business date, from the sale or the previous renewal to today; today by default",
                    example = "2027-06-18")
            LocalDate on) {}

    @Schema(description = "The customer of a won deal left")
    record ChurnCustomerRequest(
            @NotNull @Schema(example = "lowUsage") ChurnReasonCode code,

            @Size(max = 500) @Schema(example = "Two of five sites never went live")
            String reason,

            @Schema(
                    description = "The business date, from the sale or the last renewal to today; today by default",
                    example = "2027-09-30")
            LocalDate on) {}

    @Schema(description = "The usage of a won deal's customer, in the sale's currency")
    record ReportUsageRequest(
            @NotNull
            @NotNegative
            @Schema(description = "The value of the usage; 0 cancels an earlier report for the same day")
            Money amount,

            @Schema(
                    description =
                            "The business date up to which the usage counts, from the sale to today or to the day on which "
                                    + "the customer left; the last of these days by default. Another report for the same day replaces "
                                    + "it",
                    example = "2026-07-31")
            LocalDate on) {}
}
