package dev.tandem.playbook.engagement.limit;

import dev.tandem.playbook.engagement.task.DueTimes;
import dev.tandem.playbook.playbook.content.Milestone;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.RoleAssignment;
import dev.tandem.playbook.playbook.content.Side;
import dev.tandem.playbook.playbook.content.Stage;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The time limits of a playbook's stages and milestones as a whole, as they run on one sale. */
public record Limits(List<Limit> all) {

    public static Limits of(PlaybookContent content) {
        return new Limits(content.stages().stream()
                .flatMap(stage -> of(stage, content.milestones()))
                .filter(limit -> limit.within() != null)
                .toList());
    }

    private static Stream<Limit> of(Stage stage, List<Milestone> milestones) {
        Side side = side(stage);
        return Stream.concat(
                Stream.of(new Limit(stage.code(), null, side, stage.within(), stage.escalation(), null)),
                milestones.stream()
                        .filter(milestone -> milestone.stage().equals(stage.code()))
                        .map(milestone -> of(milestone, side)));
    }

    private static Limit of(Milestone milestone, Side side) {
        return new Limit(milestone.stage(), milestone.code(), side, milestone.within(), milestone.escalation(), null);
    }

    /** Without an owner, whoever is accountable for what is done first answers for the stage. */
    private static Side side(Stage stage) {
        return stage.owner() != null
                ? stage.owner().side()
                : stage.activities().stream()
                        .flatMap(activity -> activity.accountable().stream())
                        .map(RoleAssignment::side)
                        .findFirst()
                        .orElse(Side.VENDOR);
    }

    /** They run from when the deal enters the stage first. */
    public Limits entered(String stage, Instant at, DueTimes times) {
        return new Limits(all.stream()
                .map(limit -> limit.stage().equals(stage) ? limit.entered(at, times) : limit)
                .toList());
    }

    /** What another version's limits on the same have run already counts for these. */
    public Limits keeping(Limits before) {
        return new Limits(all.stream()
                .map(limit -> before.all.stream()
                        .filter(limit::isOfSame)
                        .findFirst()
                        .map(limit::keeping)
                        .orElse(limit))
                .toList());
    }

    /** @param open whether what a limit is on is still under way */
    public List<Limit> late(Predicate<Limit> open, Instant now) {
        return running(open).filter(limit -> limit.due().isOver(now)).toList();
    }

    public Limits told(List<Limit> late, Instant now) {
        return new Limits(all.stream()
                .map(limit -> late.contains(limit) ? limit.told(now) : limit)
                .toList());
    }

    /** The times by which somebody has to be told. */
    public Stream<Instant> awaited(Predicate<Limit> open) {
        return running(open).map(limit -> limit.due().at());
    }

    private Stream<Limit> running(Predicate<Limit> open) {
        return all.stream().filter(Limit::isRunning).filter(open);
    }
}
