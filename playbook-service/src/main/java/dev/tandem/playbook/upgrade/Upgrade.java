package dev.tandem.playbook.upgrade;

import dev.tandem.playbook.engagement.StageTimes;
import dev.tandem.playbook.gate.ClosingTerm;
import dev.tandem.playbook.gate.Gate;
import dev.tandem.playbook.gate.GateRules;
import dev.tandem.playbook.gate.GateTerms;
import dev.tandem.playbook.work.MissingRequirement;
import dev.tandem.playbook.work.Task;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The effect of another version on a running engagement. Work on an activity that both versions have is kept.
 *
 * @param tasks of the other version, with the work kept
 * @param added codes of the activities that only the other version has
 * @param kept those that both have
 * @param dropped those that only the current one has
 * @param unwaived those of the kept ones that the other version does not let anybody waive, so that a waiver ends
 * @param redated those of the kept ones that have to be done by another time
 * @param gates after the upgrade
 * @param opened stages whose gates are not satisfied now, and would be
 * @param closed stages whose gates are satisfied now, and would no longer be
 */
public record Upgrade(
        List<Task> tasks,
        List<String> added,
        List<String> kept,
        List<String> dropped,
        List<String> unwaived,
        List<ChangedDueTime> redated,
        List<Gate> gates,
        List<String> opened,
        List<String> closed) {
    /**
     * @param plan the gates of the other version
     * @param next its tasks, with no work done
     * @param times by when things have to be done from then on
     * @param closing what winning waits for at the closing by the other version
     */
    static Upgrade of(
            List<Task> present,
            List<Gate> gates,
            List<GateTerms> plan,
            List<Task> next,
            List<ClosingTerm> closing,
            StageTimes times) {
        Map<String, Task> done = present.stream().collect(Collectors.toMap(Task::activity, Function.identity()));
        List<Task> tasks = next.stream()
                .map(task -> done.containsKey(task.activity()) ? times.keeping(task, done.get(task.activity())) : task)
                .toList();
        List<Gate> then = GateRules.gates(plan, tasks, closing);
        return new Upgrade(
                tasks,
                without(next, codes(present)),
                codes(next).stream().filter(done::containsKey).toList(),
                without(present, codes(next)),
                tasks.stream()
                        .filter(task -> task.waiver() == null
                                && done.containsKey(task.activity())
                                && done.get(task.activity()).waiver() != null)
                        .map(Task::activity)
                        .toList(),
                tasks.stream()
                        .filter(task -> done.containsKey(task.activity()))
                        .flatMap(task -> ChangedDueTime.of(done.get(task.activity()), task))
                        .toList(),
                then,
                satisfiedFirst(then, gates),
                satisfiedFirst(gates, then));
    }

    /** What the gate after that stage would lack: what there is to do before the sale goes on. */
    public List<MissingRequirement> missingAfter(String stage) {
        List<String> stages = gates.stream().map(Gate::stage).toList();
        return gates.get(stages.indexOf(stage) + 1).missing();
    }

    private static List<String> codes(List<Task> tasks) {
        return tasks.stream().map(Task::activity).toList();
    }

    private static List<String> without(List<Task> tasks, List<String> others) {
        return codes(tasks).stream().filter(code -> !others.contains(code)).toList();
    }

    /** The stages of both versions whose gates are satisfied in the first, and not in the second. */
    private static List<String> satisfiedFirst(List<Gate> one, List<Gate> other) {
        return one.stream()
                .filter(Gate::satisfied)
                .map(Gate::stage)
                .filter(stage -> other.stream().anyMatch(gate -> gate.stage().equals(stage) && !gate.satisfied()))
                .toList();
    }
}
