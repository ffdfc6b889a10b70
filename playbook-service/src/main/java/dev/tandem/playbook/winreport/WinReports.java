package dev.tandem.playbook.winreport;

import dev.tandem.playbook.debrief.Debriefs;
import dev.tandem.playbook.playbook.Playbooks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reports which steps of a playbook version are associated with winning. */
@ApplicationScoped
public class WinReports {
    private static final Debriefs.TagCount UNTAGGED = new Debriefs.TagCount(null, 0, 0);

    private final Playbooks playbooks;
    private final StepOutcomes outcomes;
    private final Debriefs debriefs;

    WinReports(Playbooks playbooks, StepOutcomes outcomes, Debriefs debriefs) {
        this.playbooks = playbooks;
        this.outcomes = outcomes;
        this.debriefs = debriefs;
    }

    /** Every step of the version, in order, including those without any data. */
    public List<StepReport> of(UUID id) {
        List<StepOutcomes.Count> counts = outcomes.counts(playbooks.visible(id).id());
        Map<String, Debriefs.TagCount> tags = debriefs.tagCounts(id).stream()
                .collect(Collectors.toMap(Debriefs.TagCount::activity, Function.identity()));
        return playbooks.visible(id).content().stages().stream()
                .flatMap(stage -> stage.activities().stream()
                        .map(step ->
                                report(stage.code(), step.code(), counts, tags.getOrDefault(step.code(), UNTAGGED))))
                .toList();
    }

    private static StepReport report(
            String stage, String step, List<StepOutcomes.Count> counts, Debriefs.TagCount tags) {
        return new StepReport(
                stage, step, rate(step, true, counts), rate(step, false, counts), tags.helped(), tags.hindered());
    }

    private static WinRate rate(String step, boolean done, List<StepOutcomes.Count> counts) {
        return new WinRate(sales(step, done, true, counts), sales(step, done, false, counts));
    }

    private static long sales(String step, boolean done, boolean won, List<StepOutcomes.Count> counts) {
        return counts.stream()
                .filter(count -> count.activity().equals(step) && count.done() == done && count.won() == won)
                .mapToLong(StepOutcomes.Count::sales)
                .sum();
    }

    /**
     * The outcomes of sales that did one step, and of those that did not.
     *
     * @param helped number of debriefs that tag it as helpful
     * @param hindered number of debriefs that tag it as a hindrance
     */
    public record StepReport(String stage, String activity, WinRate with, WinRate without, long helped, long hindered) {
        /** Whether there are enough sales of both kinds to compare them. */
        public boolean hasAtLeast(long sales) {
            return with.sales() >= sales && without.sales() >= sales;
        }
    }
}
