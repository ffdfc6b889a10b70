package dev.tandem.incentive.dispute.rest;

import dev.tandem.platform.money.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is granted, and why. */
@Schema(name = "UpholdDispute")
public record UpholdDisputeRequest(
        @NotNull
        @Schema(
                example = "{\"amount\":\"19.00\",\"currency\":\"USD\"}",
                description = "What is posted beside what the line says; negative when that was too much; never zero")
        Money amount,

        @NotNull
        @Size(min = 10, max = 4000)
        @Schema(example = "The meeting notes show that the deal was sourced alone.")
        String decision) {}
