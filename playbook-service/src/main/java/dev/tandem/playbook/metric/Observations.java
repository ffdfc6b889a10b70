package dev.tandem.playbook.metric;

import dev.tandem.playbook.engagement.EngagementStatus;
import dev.tandem.playbook.engagement.StageEntry;
import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.metric.Observation.Holder;
import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.Stage;
import dev.tandem.playbook.playbook.content.SuccessMetric;
import dev.tandem.playbook.staff.RoleAssignment;
import dev.tandem.playbook.staff.RoleAssignment.Duty;
import dev.tandem.playbook.staff.RoleHolder;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.work.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a sale says of each metric of a playbook: times in working time, and whether what a rate counts was reached. */
public final class Observations {
    private final PlaybookContent content;
    private final Instant now;

    public Observations(PlaybookContent content, Instant now) {
        this.content = content;
        this.now = now;
    }

    /** @param hours of the vendor and the sale's partner */
    Stream<Observation> of(SuccessMetric metric, MeasuredSale sale, SideHours hours) {
        return switch (metric.measure()) {
            case RESPONSE_TIME -> time(metric, sale, between(hours, sale.offeredAt(), sale.startedAt()));
            case FIRST_TOUCH_TIME -> time(metric, sale, touched(sale, hours));
            case STAGE_DURATION ->
                time(metric, sale, content.stageOf(metric).flatMap(stage -> inStage(stage, sale, hours)));
            case ON_TIME_RATE -> onTime(metric, sale);
            case WIN_RATE ->
                sale.status().isDecided()
                        ? Stream.of(reached(sale, holders(metric, sale), sale.status() == EngagementStatus.WON))
                        : Stream.empty();
            case WIN_RATE_UPLIFT, COUNT -> Stream.empty();
        };
    }

    private Stream<Observation> time(SuccessMetric metric, MeasuredSale sale, Optional<Duration> time) {
        return time.stream()
                .map(one -> new Observation(
                        sale.id(), sale.version(), sale.partnerId(), holders(metric, sale), one, false));
    }

    private static Observation reached(MeasuredSale sale, Set<Holder> holders, boolean reached) {
        return new Observation(sale.id(), sale.version(), sale.partnerId(), holders, null, reached);
    }

    /** A first touch is told only of a handoff that tells its offer too; a sale of a registration has neither. */
    private static Optional<Duration> touched(MeasuredSale sale, SideHours hours) {
        return sale.firstTouchAt() == null ? Optional.empty() : between(hours, sale.startedAt(), sale.firstTouchAt());
    }

    private static Optional<Duration> between(SideHours hours, Instant from, Instant to) {
        return from == null ? Optional.empty() : Optional.of(hours.between(Side.PARTNER, from, to));
    }

    /** All its stays together; empty while it is there, if it never was, and if nobody recorded it. */
    private static Optional<Duration> inStage(Stage stage, MeasuredSale sale, SideHours hours) {
        List<StageEntry> entries = sale.entries() == null ? List.of() : sale.entries();
        Duration all = Duration.ZERO;
        boolean was = false;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).stage().equals(stage.code())) {
                Instant left = i + 1 < entries.size() ? entries.get(i + 1).at() : sale.endedAt();
                if (left == null) {
                    return Optional.empty();
                }
                was = true;
                all = all.plus(hours.between(stage.answering(), entries.get(i).at(), left));
            }
        }
        return was ? Optional.of(all) : Optional.empty();
    }

    /** Of each activity of the metric, or of all if it names none, that had a time limit and was not waived. */
    private Stream<Observation> onTime(SuccessMetric metric, MeasuredSale sale) {
        return sale.tasks().stream()
                .filter(task ->
                        metric.activities().isEmpty() || metric.activities().contains(task.activity()))
                .filter(task -> task.due() != null && !task.isWaived())
                .filter(task -> task.isDone() || task.due().isOver(sale.until(now)))
                .map(task -> reached(
                        sale,
                        held(metric, task).collect(Collectors.toSet()),
                        task.before(task.due().at()).isDone()));
    }

    private Set<Holder> holders(SuccessMetric metric, MeasuredSale sale) {
        return sale.tasks().stream().flatMap(task -> held(metric, task)).collect(Collectors.toSet());
    }

    /** Who has the duties of a task that answer for the metric. */
    private Stream<Holder> held(SuccessMetric metric, Task task) {
        return activity(task.activity()).stream()
                .flatMap(activity -> activity.roles().stream())
                .filter(duty -> duty.measures().contains(metric.code()))
                .flatMap(duty -> holders(duty, task));
    }

    private static Stream<Holder> holders(RoleAssignment duty, Task task) {
        Stream<RoleHolder> held =
                duty.duty() == Duty.ACCOUNTABLE ? Stream.of(task.accountable()) : task.responsible().stream();
        return held.filter(holder -> holder.personId() != null
                        && holder.side() == duty.side()
                        && holder.role().equals(duty.role()))
                .map(holder -> new Holder(holder.side(), holder.personId()));
    }

    private Optional<Activity> activity(String code) {
        return content.stages().stream()
                .flatMap(stage -> stage.activities().stream())
                .filter(activity -> activity.code().equals(code))
                .findFirst();
    }
}
