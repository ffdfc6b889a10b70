package dev.tandem.playbook.engagement.limit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.playbook.engagement.task.Due;
import dev.tandem.playbook.engagement.task.DueTimes;
import dev.tandem.playbook.playbook.content.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * How long one sale may stay in a stage, or take from the stage's start to a milestone.
 *
 * @param milestone null for the stage as a whole
 * @param side that answers for the stage: it is counted in its working time
 * @param escalation the code of the path to take when it is over; null for none
 * @param due null until the stage is entered
 */
public record Limit(String stage, String milestone, Side side, Duration within, String escalation, Due due) {
    Limit entered(Instant at, DueTimes times) {
        return due == null ? with(times.of(side, within, at)) : this;
    }

    /** Of another version's limit on the same: since when it runs, and whether it was told, stays. */
    Limit keeping(Limit before) {
        return with(before.due);
    }

    Limit told(Instant at) {
        return with(new Due(due.at(), at));
    }

    private Limit with(Due now) {
        return new Limit(stage, milestone, side, within, escalation, now);
    }

    boolean isOfSame(Limit other) {
        return stage.equals(other.stage) && Objects.equals(milestone, other.milestone);
    }

    @JsonIgnore
    public boolean isOfStage() {
        return milestone == null;
    }

    /** Whether it runs, and nobody was told yet that it is over. */
    boolean isRunning() {
        return due != null && !due.isTold();
    }
}
