package dev.tandem.incentive.plan.rest;

import dev.tandem.incentive.plan.Backlog;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the entries are posted that a plan owes to deals which had closed before its approval. */
@Schema(
        name = "PlanBacklog",
        description = "How far the entries are posted that a plan owes to deals which had closed before its approval")
record BacklogView(
        @Schema(
                example = "posting",
                description = "posted once all of them are there",
                enumeration = {"posting", "posted"})
        String status,

        @Schema(example = "8", description = "How many rules and periods it goes through")
        int parts,

        @Schema(example = "3", description = "How many of them are posted")
        int partsDone) {

    static BacklogView of(Backlog backlog) {
        return new BacklogView(backlog.isPosted() ? "posted" : "posting", backlog.parts(), backlog.partsDone());
    }
}
