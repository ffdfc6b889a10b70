package dev.tandem.playbook.whatif;

import dev.tandem.playbook.engagement.StageTimes;
import dev.tandem.playbook.engagement.TimeLimits;
import dev.tandem.playbook.gate.ClosingTerm;
import dev.tandem.playbook.gate.GatePlan;
import dev.tandem.playbook.gate.GateTerms;
import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.work.Task;
import java.util.List;
import java.util.Map;
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
        StageTimes times = new StageTimes(sale::entered, stage -> false, hours);
        return new OtherVersion(
                GatePlan.of(content),
                tasks.stream()
                        .map(task -> done.containsKey(task.activity())
                                ? times.keeping(task, done.get(task.activity()))
                                : times.of(task))
                        .toList(),
                ClosingTerm.keeping(ClosingTerm.of(content.closingNeeds()), sale.closing()),
                new TimeLimits(TimeLimits.of(content).all().stream()
                        .map(limit -> sale.limits()
                                .sameAs(limit)
                                .map(known -> times.keeping(limit, known))
                                .orElseGet(() -> times.of(limit)))
                        .toList()));
    }
}
