package dev.tandem.playbook.whatif;

import dev.tandem.playbook.engagement.TimeLimit;
import dev.tandem.playbook.gate.ClosingTerm;
import dev.tandem.playbook.gate.Gate;
import dev.tandem.playbook.gate.GateRules;
import dev.tandem.playbook.gate.GateTerms;
import dev.tandem.playbook.staff.RoleAssignment.Duty;
import dev.tandem.playbook.staff.RoleHolder;
import dev.tandem.playbook.work.MissingRequirement;
import dev.tandem.playbook.work.Task;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What would have been different on one sale.
 *
 * @param stops gates that it went through, and would not have when it did
 * @param late what would have been late, and was not
 * @param inTime what was late, and would not have been
 * @param more what somebody would have had to do, and had not
 * @param less what somebody had to do, and would not have had to
 */
public record SaleDifference(List<Stop> stops, List<Late> late, List<Late> inTime, List<Share> more, List<Share> less) {
    /**
     * A gate that would have been closed.
     *
     * @param at when the deal went through it
     * @param missing what it would have waited for
     * @param until when all of that was there after all; empty if it never was
     */
    public record Stop(String stage, Instant at, List<MissingRequirement> missing, Optional<Instant> until) {}

    /**
     * Something that takes, or took, longer than it may.
     *
     * @param kind of what it is
     * @param code of the activity, milestone or stage
     */
    public record Late(Kind kind, String code, Instant due) {
        /** What can be late. */
        public enum Kind {
            ACTIVITY,
            MILESTONE,
            STAGE
        }

        private boolean isOfSame(Late other) {
            return kind == other.kind && code.equals(other.code);
        }
    }

    /** A part that somebody has in an activity. */
    public record Share(String activity, Duty duty, RoleHolder holder) {}

    static SaleDifference of(RecordedSale sale, OtherVersion other) {
        List<Late> was = late(sale, sale.plan(), sale.tasks(), sale.limits().all().stream());
        List<Late> would = late(sale, other.plan(), other.tasks(), other.limits().all().stream());
        List<Share> had = shares(sale.tasks());
        List<Share> wouldHave = shares(other.tasks());
        return new SaleDifference(
                sale.passages().stream()
                        .flatMap(passage -> stop(sale, other, passage))
                        .toList(),
                without(would, was),
                without(was, would),
                wouldHave.stream().filter(share -> !had.contains(share)).toList(),
                had.stream().filter(share -> !wouldHave.contains(share)).toList());
    }

    public boolean isNone() {
        return stops.isEmpty() && late.isEmpty() && inTime.isEmpty() && more.isEmpty() && less.isEmpty();
    }

    private static Stream<Stop> stop(RecordedSale sale, OtherVersion other, RecordedSale.Passage passage) {
        List<MissingRequirement> was =
                missing(sale.plan(), sale.tasks(), sale.closing(), passage.stage(), passage.at());
        List<MissingRequirement> missing = missing(other, passage.stage(), passage.at()).stream()
                .filter(one -> was.stream().noneMatch(one::isSameAs))
                .toList();
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(new Stop(passage.stage(), passage.at(), missing, open(other, passage)));
    }

    /** When the gate would have been open first, after the deal went through it. */
    private static Optional<Instant> open(OtherVersion other, RecordedSale.Passage passage) {
        return other.tasks().stream()
                .flatMap(Task::times)
                .filter(time -> !time.isBefore(passage.at()))
                .sorted()
                // What was done at a time counts from the next moment on.
                .filter(time ->
                        missing(other, passage.stage(), time.plusNanos(1)).isEmpty())
                .findFirst();
    }

    private static List<MissingRequirement> missing(OtherVersion version, String stage, Instant time) {
        return missing(version.plan(), version.tasks(), version.closing(), stage, time);
    }

    /** Of a gate, at a time. Without a gate of that stage nothing is. */
    private static List<MissingRequirement> missing(
            List<GateTerms> plan, List<Task> tasks, List<ClosingTerm> closing, String stage, Instant time) {
        List<GateTerms> gate =
                plan.stream().filter(terms -> terms.stage().equals(stage)).toList();
        return GateRules.gates(gate, before(tasks, time), closing).stream()
                .map(Gate::missing)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Task> before(List<Task> tasks, Instant time) {
        return tasks.stream().map(task -> task.before(time)).toList();
    }

    private static List<Late> late(
            RecordedSale sale, List<GateTerms> plan, List<Task> tasks, Stream<TimeLimit> limits) {
        Instant until = sale.course().ended();
        Stream<Late> ofTasks = tasks.stream()
                .filter(task -> task.due() != null && task.due().at().isBefore(until))
                .filter(task -> !task.before(task.due().at()).isDone())
                .map(task ->
                        new Late(Late.Kind.ACTIVITY, task.activity(), task.due().at()));
        Stream<Late> ofLimits = limits.filter(
                        limit -> limit.due() != null && limit.due().at().isBefore(until))
                .filter(limit -> limit.isOfStage()
                        ? sale.course().left(limit.stage()).isAfter(limit.due().at())
                        : !GateRules.isReached(
                                plan,
                                limit.milestone(),
                                before(tasks, limit.due().at())))
                .map(limit -> limit.isOfStage()
                        ? new Late(Late.Kind.STAGE, limit.stage(), limit.due().at())
                        : new Late(
                                Late.Kind.MILESTONE,
                                limit.milestone(),
                                limit.due().at()));
        return Stream.concat(ofTasks, ofLimits).toList();
    }

    private static List<Late> without(List<Late> some, List<Late> others) {
        return some.stream()
                .filter(one -> others.stream().noneMatch(one::isOfSame))
                .toList();
    }

    private static List<Share> shares(List<Task> tasks) {
        return tasks.stream()
                .flatMap(task -> Stream.concat(
                        task.responsible().stream().map(holder -> new Share(task.activity(), Duty.RESPONSIBLE, holder)),
                        Stream.of(new Share(task.activity(), Duty.ACCOUNTABLE, task.accountable()))))
                .toList();
    }
}
