package dev.tandem.playbook.whatif;

import dev.tandem.playbook.engagement.TimeLimit;
import dev.tandem.playbook.engagement.TimeLimits;
import dev.tandem.playbook.gate.ClosingTerm;
import dev.tandem.playbook.gate.GatePlan;
import dev.tandem.playbook.gate.GateTerms;
import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.work.Deadline;
import dev.tandem.playbook.work.Task;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sale as if it had gone by another version: with the work that it has recorded, as far as the version asks for it, and with the
 * times by which the version wants things done. A time limit that is as it was keeps its recorded time, so that the sale's own
 * version differs by nothing, whatever has become of calendars since.
 */
record OtherVersion(List<GateTerms> plan, List<Task> tasks, List<ClosingTerm> closing, TimeLimits limits) {
    /** @param tasks of the version, with no work done */
    static OtherVersion of(RecordedSale sale, PlaybookContent content, List<Task> tasks, SideHours hours) {
        Map<String, Task> done = sale.tasks().stream().collect(Collectors.toMap(Task::activity, Function.identity()));
        return new OtherVersion(
                GatePlan.of(content),
                tasks.stream()
                        .map(task -> done.containsKey(task.activity())
                                ? withWork(task, done.get(task.activity()), sale, hours)
                                : due(task, sale, hours))
                        .toList(),
                ClosingTerm.keeping(ClosingTerm.of(content.closingNeeds()), sale.closing()),
                new TimeLimits(TimeLimits.of(content).all().stream()
                        .map(limit -> due(limit, sale, hours))
                        .toList()));
    }

    private static Task withWork(Task task, Task done, RecordedSale sale, SideHours hours) {
        Task kept = task.keeping(done);
        boolean asBefore =
                Objects.equals(task.requirements().within(), done.requirements().within())
                        && task.accountable().side() == done.accountable().side()
                        && task.stage().equals(done.stage());
        return asBefore ? kept : due(kept.due(null), sale, hours);
    }

    private static Task due(Task task, RecordedSale sale, SideHours hours) {
        return sale.entered(task.stage()).map(at -> task.entered(at, hours)).orElse(task);
    }

    private static TimeLimit due(TimeLimit limit, RecordedSale sale, SideHours hours) {
        return sale.limits().all().stream()
                .filter(known -> known.isAs(limit))
                .findFirst()
                .map(known -> limit.due(known.due()))
                .orElseGet(() -> sale.entered(limit.stage())
                        .map(at -> limit.due(Deadline.within(limit.within(), limit.side(), at, hours)))
                        .orElse(limit));
    }
}
