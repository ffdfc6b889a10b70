package dev.tandem.incentive.dispute.rest;

import dev.tandem.incentive.dispute.Claim;
import dev.tandem.incentive.dispute.DisputeReason;
import dev.tandem.platform.money.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a payee says about a line. */
@Schema(name = "OpenDispute")
public record OpenDisputeRequest(
        @NotNull @Schema(example = "wrongShare") DisputeReason reason,

        @NotNull
        @Size(min = 10, max = 4000)
        @Schema(
                example = "We sourced this deal alone, but are credited with 60 %.",
                description = "Why the line is wrong")
        String claim,

        @Schema(description = "What the line should say, in its currency; absent where you cannot tell")
        Money claimed) {

    Claim asked() {
        return new Claim(reason, claim, Optional.ofNullable(claimed));
    }
}
