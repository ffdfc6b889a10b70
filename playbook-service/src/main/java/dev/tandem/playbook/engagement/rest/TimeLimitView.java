package dev.tandem.playbook.engagement.rest;

import dev.tandem.playbook.engagement.TimeLimit;
import dev.tandem.playbook.work.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How long the sale may stay in a stage, or take to reach a milestone")
record TimeLimitView(
        @Schema(example = "validation") String stage,

        @Schema(description = "Absent for the stage as a whole", example = "solution-agreed")
        String milestone,

        @Schema(
                type = SchemaType.STRING,
                description = "From the start of the stage, in the working time of the side that answers for it",
                example = "PT120H")
        Duration within,

        @Schema(description = "Absent until the stage is entered", example = "2026-03-20T17:00:00Z")
        Instant dueAt,

        @Schema(
                description = "When little time is left, of which an event tells; absent until the stage is entered",
                example = "2026-03-16T11:00:00Z")
        Instant warnAt,

        @Schema(description = "When it became overdue; absent if it did not", example = "2026-03-20T17:00:00Z")
        Instant overdueSince) {
    static TimeLimitView of(TimeLimit limit) {
        Optional<Deadline> due = Optional.ofNullable(limit.due());
        return new TimeLimitView(
                limit.stage(),
                limit.milestone(),
                limit.within(),
                due.map(Deadline::at).orElse(null),
                due.map(Deadline::warnAt).orElse(null),
                due.map(Deadline::reportedAt).orElse(null));
    }
}
