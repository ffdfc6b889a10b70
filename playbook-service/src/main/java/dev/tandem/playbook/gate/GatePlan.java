package dev.tandem.playbook.gate;

import dev.tandem.playbook.gate.GateTerms.Contribution;
import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.Milestone;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads from a playbook what each of its gates depends on: what the stage names, otherwise everything of the stages
 * before it. Winning depends on everything.
 */
public final class GatePlan {
    /** The gate of closing as won. */
    public static final String WON = "won";

    private final PlaybookContent content;

    private GatePlan(PlaybookContent content) {
        this.content = content;
    }

    /** @return the terms of a gate per stage and of one for winning, in that order */
    public static List<GateTerms> of(PlaybookContent content) {
        GatePlan plan = new GatePlan(content);
        List<GateTerms> terms = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (Stage stage : content.stages()) {
            terms.add(
                    stage.gate() != null
                            ? plan.terms(stage.code(), stage.gate())
                            : plan.terms(stage.code(), plan.allOf(before)));
            before.add(stage.code());
        }
        terms.add(plan.terms(WON, plan.allOf(before)));
        return terms;
    }

    private List<String> allOf(List<String> stages) {
        Stream<String> activities = content.stages().stream()
                .filter(stage -> stages.contains(stage.code()))
                .flatMap(stage -> stage.activities().stream())
                .map(Activity::code);
        Stream<String> milestones = content.milestones().stream()
                .filter(milestone -> stages.contains(milestone.stage()))
                .map(Milestone::code);
        return Stream.concat(activities, milestones).toList();
    }

    private GateTerms terms(String stage, List<String> asked) {
        Predicate<String> isMilestone =
                code -> content.milestones().stream().anyMatch(one -> one.code().equals(code));
        List<Contribution> contributions = content.milestones().stream()
                .filter(milestone -> asked.contains(milestone.code()))
                .flatMap(GatePlan::contributions)
                .toList();
        return new GateTerms(stage, asked.stream().filter(isMilestone.negate()).toList(), contributions);
    }

    private static Stream<Contribution> contributions(Milestone milestone) {
        return milestone.contributions().stream()
                .flatMap(part -> part.activities().stream()
                        .map(activity -> new Contribution(milestone.code(), part.side(), activity)));
    }
}
