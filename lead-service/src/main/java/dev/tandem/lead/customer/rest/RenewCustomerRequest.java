package dev.tandem.lead.customer.rest;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
