package dev.tandem.lead.customer.rest;

import dev.tandem.lead.customer.ChurnReasonCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The customer of a won deal left")
record ChurnCustomerRequest(
        @NotNull @Schema(example = "lowUsage") ChurnReasonCode code,

        @Size(max = 500) @Schema(example = "Two of five sites never went live")
        String reason,

        @Schema(
                description = "The business date, from the sale or the last renewal to today; otherwise today",
                example = "2027-09-30")
        LocalDate on) {}
