package dev.tandem.incentive.dispute.rest;

import dev.tandem.incentive.dispute.Dispute;
import dev.tandem.incentive.dispute.DisputeReason;
import dev.tandem.platform.money.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Requests to open, argue or decide a dispute. */
public final class DisputeRequests {
    private DisputeRequests() {}

    /** A payee's claim about a line. */
    @Schema(name = "OpenDispute")
    public record OpenDisputeRequest(
            @NotNull @Schema(example = "wrongShare") DisputeReason reason,

            @NotNull
            @Size(min = 10, max = 4000)
            @Schema(
                    example = "We sourced this deal alone, but are credited with 60 %.",
                    description = "Why the line is wrong")
            String claim,

            @Schema(description = "The correct amount of the line, in its currency; absent if unknown")
            Money claimed) {

        Dispute.Claim asked() {
            return new Dispute.Claim(reason, claim, Optional.ofNullable(claimed));
        }
    }

    /** Evidence of one side, visible to the other. */
    @Schema(name = "DisputeEvidenceToShow")
    public record AddEvidenceRequest(
            @NotNull
            @Size(min = 1, max = 4000)
            @Schema(example = "The first meeting took place in January, before the other partner came in.")
            String note,

            @Size(max = 2000)
            @Pattern(regexp = "https://\\S+", message = "must be an https address")
            @Schema(
                    example = "https://portal.example/meetings/42",
                    description = "Where the evidence can be " + "found; optional")
            String link) {}

    /** The granted amount, with the reason. */
    @Schema(name = "UpholdDispute")
    public record UpholdDisputeRequest(
            @NotNull
            @Schema(
                    example = "{\"amount\":\"19.00\",\"currency\":\"USD\"}",
                    description = "The amount posted in addition to the line; negative if the line was too high; never "
                            + "zero")
            Money amount,

            @NotNull
            @Size(min = 10, max = 4000)
            @Schema(example = "The meeting notes show that the deal was sourced alone.")
            String decision) {}

    /** The reason for rejecting the dispute. */
    @Schema(name = "RejectDispute")
    public record RejectDisputeRequest(
            @NotNull
            @Size(min = 10, max = 4000)
            @Schema(example = "The shares were agreed on the deal before it closed.")
            String decision) {}
}
