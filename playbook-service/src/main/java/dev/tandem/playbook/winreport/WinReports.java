package dev.tandem.playbook.winreport;

import dev.tandem.playbook.debrief.Debriefs;
import dev.tandem.playbook.experiment.ExperimentSales;
import dev.tandem.playbook.experiment.Experiments;
import dev.tandem.playbook.gate.GatePlan;
import dev.tandem.playbook.gate.GateRules;
import dev.tandem.playbook.gate.GateTerms;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reports which steps of a playbook version are associated with winning. */
@ApplicationScoped
public class WinReports {
    private final Playbooks playbooks;
    private final StepOutcomes outcomes;
    private final Debriefs debriefs;
    private final Experiments experiments;
    private final ExperimentSales sales;

    WinReports(
            Playbooks playbooks,
            StepOutcomes outcomes,
            Debriefs debriefs,
            Experiments experiments,
            ExperimentSales sales) {
        this.playbooks = playbooks;
        this.outcomes = outcomes;
        this.debriefs = debriefs;
        this.experiments = experiments;
        this.sales = sales;
    }

    /**
     * @param minimum number of sales of each kind for a difference
     * @return every step of the version, in order, including those without any data
     */
    public List<StepReport> of(UUID id, int minimum) {
        PlaybookContent content = playbooks.visible(id).content();
        return StepComparisons.of(steps(content), outcomes.tallies(id), outcomes.verdicts(id), minimum);
    }

    /**
     * The last experiment that has started and compares that version.
     *
     * @param minimum number of ended sales of each arm for a difference
     * @return empty if there is none
     */
    public Optional<ComparedExperiment> experiment(UUID id, int minimum) {
        return experiments
                .comparing(id)
                .map(one -> new ComparedExperiment(
                        one,
                        ArmComparison.of(sales.tallies(one.id()), one.share().percent(), minimum)));
    }

    private static List<StepReport.Step> steps(PlaybookContent content) {
        List<GateTerms> plan = GatePlan.of(content);
        return content.stages().stream()
                .flatMap(stage -> stage.activities().stream()
                        .map(step -> new StepReport.Step(
                                stage.code(),
                                step.code(),
                                GateRules.holdsBack(plan, stage.code(), step),
                                step.within() != null,
                                step.waivable())))
                .toList();
    }

    /** How many debriefs tag each step as helpful, and how many as a hindrance, by its activity's code. */
    public Map<String, Debriefs.TagCount> tags(UUID id) {
        return debriefs.tagCounts(id).stream()
                .collect(Collectors.toMap(Debriefs.TagCount::activity, Function.identity()));
    }
}
