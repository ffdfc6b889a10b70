package dev.tandem.playbook.experiment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The share of the sales that run by a variant, from some time on.
 *
 * @param percent from {@value #LEAST} to {@value #MOST}
 * @param from null until the experiment starts
 * @param reason null for the first share, whose reason is the hypothesis
 */
@Schema(description = "The share of the sales that run by a variant, from some time on")
public record ShareOfSales(
        @Schema(description = "In whole percent, 1 to 50", example = "20")
        int percent,

        @Schema(
                description = "From which it holds; absent until the experiment starts",
                example = "2026-03-02T09:15:00Z")
        Instant from,

        @Schema(description = "Who said so", example = "1e9a5d40-37bc-8f18-a27c-6bd80e43f594")
        UUID by,

        @Schema(
                description = "Absent for the first share, whose reason is the hypothesis",
                example = "Too few sales so far to tell")
        String reason) {
    public static final int LEAST = 1;
    /** The control keeps at least half of the sales. */
    public static final int MOST = 50;
}
