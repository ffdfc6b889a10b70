package dev.tandem.playbook.upgrade;

import dev.tandem.playbook.work.Deadline;
import dev.tandem.playbook.work.Task;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an activity would have to be done by another time. */
@Schema(description = "That an activity would have to be done by another time")
public record ChangedDueTime(
        @Schema(example = "discovery-call") String activity,

        @Schema(description = "As it is now; absent without a time", example = "2026-03-04T09:15:00Z")
        Instant before,

        @Schema(description = "By the other version; absent without a time", example = "2026-03-03T09:15:00Z")
        Instant after) {
    static Stream<ChangedDueTime> of(Task now, Task then) {
        ChangedDueTime change = new ChangedDueTime(now.activity(), time(now), time(then));
        return Objects.equals(change.before, change.after) ? Stream.empty() : Stream.of(change);
    }

    private static Instant time(Task task) {
        return Optional.ofNullable(task.due()).map(Deadline::at).orElse(null);
    }
}
