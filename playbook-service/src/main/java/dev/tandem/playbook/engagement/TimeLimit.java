package dev.tandem.playbook.engagement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.playbook.escalation.Escalation;
import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.work.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * How long one sale may stay in a stage, or take from the stage's start to a milestone.
 *
 * @param milestone null for the stage as a whole
 * @param side that answers for the stage; the limit is counted in its working time
 * @param escalation the code of the path to use when it is exceeded; null for none
 * @param due null until the stage is entered
 */
public record TimeLimit(String stage, String milestone, Side side, Duration within, String escalation, Deadline due) {
    TimeLimit entered(Instant at, SideHours hours) {
        return due == null ? due(Deadline.within(within, side, at, hours)) : this;
    }

    /** What was reported of another one's time is not reported again. */
    TimeLimit toldAs(TimeLimit other) {
        return due == null ? this : due(due.inPlaceOf(other.due));
    }

    TimeLimit warned(Instant at) {
        return due(due.warned(at));
    }

    TimeLimit reported(Instant at) {
        return due(due.reported(at));
    }

    public TimeLimit due(Deadline by) {
        return new TimeLimit(stage, milestone, side, within, escalation, by);
    }

    /** Whether another version has it, too. */
    public boolean isAs(TimeLimit other) {
        return isOfSame(other) && side == other.side && within.equals(other.within);
    }

    boolean isOfSame(TimeLimit other) {
        return stage.equals(other.stage) && Objects.equals(milestone, other.milestone);
    }

    @JsonIgnore
    public boolean isOfStage() {
        return milestone == null;
    }

    /** What is late once it is exceeded. */
    Escalation.Cause cause() {
        return isOfStage() ? new Escalation.Cause(null, stage, null) : new Escalation.Cause(null, null, milestone);
    }

    /** Whether it is running and not yet reported as overdue. */
    boolean isRunning() {
        return due != null && !due.isReported();
    }
}
