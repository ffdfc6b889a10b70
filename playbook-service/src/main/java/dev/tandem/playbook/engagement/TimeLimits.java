package dev.tandem.playbook.engagement;

import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.playbook.content.Milestone;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.Stage;
import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The time limits of a playbook's stages and milestones on one sale. */
public record TimeLimits(List<TimeLimit> all) {
    public static TimeLimits of(PlaybookContent content) {
        return new TimeLimits(content.stages().stream()
                .flatMap(stage -> of(stage, content.milestones()))
                .filter(limit -> limit.within() != null)
                .toList());
    }

    private static Stream<TimeLimit> of(Stage stage, List<Milestone> milestones) {
        Side side = stage.answering();
        return Stream.concat(
                Stream.of(new TimeLimit(stage.code(), null, side, stage.within(), stage.escalation(), null)),
                milestones.stream()
                        .filter(milestone -> milestone.stage().equals(stage.code()))
                        .map(milestone -> of(milestone, side)));
    }

    private static TimeLimit of(Milestone milestone, Side side) {
        return new TimeLimit(
                milestone.stage(), milestone.code(), side, milestone.within(), milestone.escalation(), null);
    }

    /** They run from the first time that the deal enters the stage. */
    public TimeLimits entered(String stage, Instant at, SideHours hours) {
        return new TimeLimits(all.stream()
                .map(limit -> limit.stage().equals(stage) ? limit.entered(at, hours) : limit)
                .toList());
    }

    /** In the place of another version's limits on the same stages and milestones. */
    public TimeLimits keeping(TimeLimits before, StageTimes times) {
        return new TimeLimits(all.stream()
                .map(limit -> before.sameAs(limit)
                        .map(same -> times.keeping(limit, same))
                        .orElse(limit))
                .toList());
    }

    /** @param open whether the subject of a limit is still in progress */
    public List<TimeLimit> overdue(Predicate<TimeLimit> open, Instant now) {
        return running(open).filter(limit -> limit.due().isOver(now)).toList();
    }

    /** Those for which little time is left, and nobody was told. @param open likewise */
    List<TimeLimit> near(Predicate<TimeLimit> open, Instant now) {
        return running(open).filter(limit -> limit.due().isNewlyNear(now)).toList();
    }

    public TimeLimits reported(List<TimeLimit> overdue, Instant now) {
        return with(overdue, limit -> limit.reported(now));
    }

    TimeLimits warned(List<TimeLimit> near, Instant now) {
        return with(near, limit -> limit.warned(now));
    }

    private TimeLimits with(List<TimeLimit> some, UnaryOperator<TimeLimit> change) {
        return new TimeLimits(all.stream()
                .map(limit -> some.contains(limit) ? change.apply(limit) : limit)
                .toList());
    }

    /** The times at which something has to be told of a limit. */
    public Stream<Instant> openDeadlines(Predicate<TimeLimit> open) {
        return running(open).map(limit -> limit.due().nextTold());
    }

    /** The times of those that are in progress, reported or not. */
    Stream<Instant> openTimes(Predicate<TimeLimit> open) {
        return all.stream()
                .filter(limit -> limit.due() != null)
                .filter(open)
                .map(limit -> limit.due().at());
    }

    /** That on the same stage or milestone as another version's. */
    public Optional<TimeLimit> sameAs(TimeLimit other) {
        return all.stream().filter(other::isOfSame).findFirst();
    }

    private Stream<TimeLimit> running(Predicate<TimeLimit> open) {
        return all.stream().filter(TimeLimit::isRunning).filter(open);
    }
}
