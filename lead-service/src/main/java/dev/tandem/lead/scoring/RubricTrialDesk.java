package dev.tandem.lead.scoring;

import dev.tandem.lead.rubric.Rubric;
import dev.tandem.lead.rubric.RubricDesk;
import dev.tandem.lead.rubric.Rubrics;
import dev.tandem.lead.rubric.learning.Calibration;
import dev.tandem.lead.rubric.learning.HoldOutSplit;
import dev.tandem.lead.rubric.learning.LearningSettings;
import dev.tandem.lead.rubric.learning.TrainingSet;
import dev.tandem.lead.rubric.learning.TrainingSet.Column;
import dev.tandem.lead.rubric.learning.TrainingSet.Example;
import dev.tandem.lead.scoring.PastLeads.ClosingPeriod;
import dev.tandem.lead.scoring.PastLeads.PastLead;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Applies rubrics to the tenant's own past: learns them from it, or back-tests them on it. */
@ApplicationScoped
public class RubricTrialDesk {
    private final PastLeads past;
    private final Rubrics rubrics;
    private final RubricDesk desk;
    private final LearningSettings settings;

    RubricTrialDesk(PastLeads past, Rubrics rubrics, RubricDesk desk, LearningSettings settings) {
        this.past = past;
        this.rubrics = rubrics;
        this.desk = desk;
        this.settings = settings;
    }

    public BacktestReport backtest(UUID rubricId, ClosingPeriod period) {
        Backtest backtest =
                new Backtest(rubrics.get(rubricId), rubrics.inForce().orElse(null));
        past.each(period, backtest::take);
        return backtest.report();
    }

    /** @param heldOut the share of leads withheld from learning */
    public Rubric learn(String code, ClosingPeriod period, List<Column> columns, List<String> missing, double heldOut) {
        HoldOutSplit split = new HoldOutSplit(heldOut);
        List<Example> examples = new ArrayList<>();
        past.each(period, lead -> {
            TrainingSet.refuseTooMany(examples.size() + 1, settings.mostLeads());
            examples.add(new Example(
                    values(lead, columns, missing),
                    lead.won(),
                    split.includes(lead.leadId().toString())));
        });
        return desk.learned(code, Calibration.of(new TrainingSet(columns, examples, missing, 0)));
    }

    private static List<String> values(PastLead lead, List<Column> columns, List<String> missing) {
        List<String> values = new ArrayList<>();
        for (Column column : columns) {
            Object value = lead.attributes().get(column.name());
            String text = value == null ? "" : value.toString().strip();
            boolean isMissing = text.isEmpty() || missing.stream().anyMatch(text::equalsIgnoreCase);
            values.add(isMissing ? null : text);
        }
        return values;
    }
}
