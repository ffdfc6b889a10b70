package dev.tandem.playbook.engagement;

import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.work.Task;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * By when things have to be done once a sale goes by another version. What has as much time as before keeps its time,
 * whatever has become of calendars since; all else is counted anew, from when the deal first entered the stage.
 *
 * @param entered when the deal first entered a stage; empty if it has not
 * @param settled whether the times of a stage stay as they are, since the deal has left it
 */
public record StageTimes(Function<String, Optional<Instant>> entered, Predicate<String> settled, SideHours hours) {
    /** A task of the other version, with the work on the one that it takes the place of. */
    public Task keeping(Task next, Task done) {
        Task kept = next.keeping(done);
        return next.isTimedAs(done) || settled.test(next.stage())
                ? kept
                : of(kept.due(null)).toldAs(done);
    }

    /** A task that has no time yet. */
    public Task of(Task next) {
        return entered.apply(next.stage()).map(at -> next.entered(at, hours)).orElse(next);
    }

    /** A limit of the other version, in the place of one on the same. */
    public TimeLimit keeping(TimeLimit next, TimeLimit before) {
        return before.isAs(next) || settled.test(next.stage()) ? next.due(before.due()) : of(next).toldAs(before);
    }

    /** A limit that has no time yet. */
    public TimeLimit of(TimeLimit next) {
        return entered.apply(next.stage()).map(at -> next.entered(at, hours)).orElse(next);
    }
}
