package dev.tandem.incentive.plan.rest;

import dev.tandem.incentive.plan.Backlog;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The progress of posting a plan's entries for deals that had closed before its approval. */
@Schema(
        name = "PlanBacklog",
        description = "The progress of posting a plan's entries for deals that had closed before its approval")
record BacklogView(
        @Schema(
                example = "posting",
                description = "posted once all entries are posted",
                enumeration = {"posting", "posted"})
        String status,

        @Schema(example = "8", description = "The number of rules and periods to process")
        int parts,

        @Schema(example = "3", description = "The number of rules and periods already posted")
        int partsDone) {

    static BacklogView of(Backlog backlog) {
        return new BacklogView(backlog.isPosted() ? "posted" : "posting", backlog.parts(), backlog.partsDone());
    }
}
