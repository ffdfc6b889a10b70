package dev.tandem.playbook.gate;

import dev.tandem.playbook.gate.GateTerms.Contribution;
import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.work.MinimumContent;
import dev.tandem.playbook.work.MissingRequirement;
import dev.tandem.playbook.work.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A gate is satisfied when the tasks it depends on are done, and both sides have contributed to its milestones. */
public final class GateRules {
    private final Map<String, Task> tasks;

    private GateRules(List<Task> tasks) {
        this.tasks = tasks.stream().collect(Collectors.toMap(Task::activity, Function.identity()));
    }

    /**
     * @param closing what winning waits for at the closing, beside the tasks
     * @return each gate with everything that is missing, in the order of the plan
     */
    public static List<Gate> gates(List<GateTerms> plan, List<Task> tasks, List<ClosingTerm> closing) {
        GateRules rules = new GateRules(tasks);
        return plan.stream()
                .map(terms -> new Gate(terms.stage(), rules.missing(terms, closing)))
                .toList();
    }

    private List<MissingRequirement> missing(GateTerms terms, List<ClosingTerm> closing) {
        Stream<MissingRequirement> atClosing = closing.stream()
                .filter(term -> terms.stage().equals(GatePlan.WON) && !term.met())
                .map(ClosingTerm::missing);
        return Stream.concat(missing(terms).stream(), atClosing).toList();
    }

    /** Whether a deal in this stage has passed a gate that depends on the activity. */
    public static boolean passed(List<GateTerms> plan, String stage, String activity) {
        List<String> stages = plan.stream().map(GateTerms::stage).toList();
        // Nothing is known to be passed for a stage that is not in this plan.
        return plan.subList(0, stages.indexOf(stage) + 1).stream().anyMatch(terms -> terms.restsOn(activity));
    }

    /**
     * Whether no deal goes on from a stage, to the next one or as won from the last, before this activity of it is done:
     * the gate waits for the activity, or for a milestone whose evidence is all that the activity takes.
     */
    public static boolean holdsBack(List<GateTerms> plan, String stage, Activity activity) {
        List<String> stages = plan.stream().map(GateTerms::stage).toList();
        GateTerms next = plan.get(stages.indexOf(stage) + 1);
        boolean named = next.activities().contains(activity.code()) && !activity.optional();
        return named || isDoneBy(next.contributions(), activity);
    }

    private static boolean isDoneBy(List<Contribution> contributions, Activity activity) {
        long sides = contributions.stream()
                .filter(part -> part.activity().equals(activity.code()))
                .map(Contribution::side)
                .distinct()
                .count();
        return !activity.signOff()
                && activity.checklist().isEmpty()
                && MinimumContent.fewestPieces(activity.minimumEvidence(), activity.minimumContent()) <= sides;
    }

    /** Whether both sides have contributed to a milestone; winning depends on every one. */
    public static boolean isReached(List<GateTerms> plan, String milestone, List<Task> tasks) {
        GateRules rules = new GateRules(tasks);
        return plan.get(plan.size() - 1).contributions().stream()
                .filter(part -> part.milestone().equals(milestone))
                .flatMap(rules::missing)
                .findAny()
                .isEmpty();
    }

    /**
     * The changes from one state of the gates to the next. A gate that did not exist before counts as one with
     * missing requirements.
     */
    public static List<Gate.Change> changes(List<Gate> before, List<Gate> now) {
        Map<String, Gate> then = before.stream().collect(Collectors.toMap(Gate::stage, Function.identity()));
        return now.stream()
                .filter(gate -> !gate.equals(then.get(gate.stage())))
                .map(gate -> new Gate.Change(
                        gate,
                        !gate.satisfied()
                                && then.containsKey(gate.stage())
                                && then.get(gate.stage()).satisfied()))
                .toList();
    }

    private List<MissingRequirement> missing(GateTerms terms) {
        List<MissingRequirement> missing = new ArrayList<>();
        Stream<MissingRequirement> own = terms.activities().stream()
                .map(tasks::get)
                .filter(Task::isRequired)
                .flatMap(task -> task.missing().stream());
        Stream<MissingRequirement> parts = terms.contributions().stream().flatMap(this::missing);
        for (MissingRequirement more : Stream.concat(own, parts).toList()) {
            if (missing.stream().noneMatch(more::isSameAs)) {
                missing.add(more);
            }
        }
        return List.copyOf(missing);
    }

    private Stream<MissingRequirement> missing(Contribution part) {
        Task task = tasks.get(part.activity());
        boolean contributed =
                task.isWaived() || task.currentEvidence().stream().anyMatch(piece -> piece.side() == part.side());
        return contributed
                ? Stream.empty()
                : task.responsible(part.side())
                        .map(owner -> MissingRequirement.contribution(task, owner, part.milestone()));
    }
}
