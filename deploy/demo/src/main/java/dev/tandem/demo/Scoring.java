package dev.tandem.demo;

import static dev.tandem.demo.api.ApiCaller.json;
import static dev.tandem.demo.api.ApiCaller.newKey;

import dev.tandem.client.api.RubricsApi;
import dev.tandem.client.api.RubricsApi.APICalibrateRubricRequest;
import dev.tandem.client.api.ScoringApi;
import dev.tandem.client.model.CalibrationReport;
import dev.tandem.client.model.LeadScoreView;
import dev.tandem.client.model.RubricView;
import dev.tandem.demo.api.Patience;
import dev.tandem.demo.api.Sample;
import dev.tandem.demo.api.SuiteFailure;
import java.util.List;
import java.util.UUID;

/** A rubric is learned from leads that are closed, approved by a second person, and says of each new lead what it is worth. */
public final class Scoring {
    /** Chance is 0.5; what learns nothing from this file has no business in the story. */
    private static final double WORSE_THAN_THIS_IS_BROKEN = 0.7;

    private final Cast program;
    private final Narrator narrator;

    public Scoring(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
    }

    public void learn() {
        narrator.chapter("A rubric, learned from 600 closed leads");
        RubricView draft = new RubricsApi(program.manager)
                .calibrateRubric(APICalibrateRubricRequest.newBuilder()
                        .code("inbound")
                        .id("id")
                        .outcome("outcome")
                        .won(List.of("won"))
                        .fit(List.of("source", "employees"))
                        .engagement(List.of("pagesVisited", "lastActivityKind"))
                        .body(Sample.text("closed-leads.csv"))
                        .build());
        CalibrationReport report = draft.getReport();
        narrator.exchange(
                program.manager,
                "version %s, draft: AUC %s on %s leads that it did not learn from",
                draft.getVersion(),
                report.getHeldOutAuc(),
                report.getHeldOutRows());
        report.getBands().forEach(band -> narrator.next("band %s", json(band)));
        if (report.getHeldOutAuc() < WORSE_THAN_THIS_IS_BROKEN) {
            throw new SuiteFailure("The rubric predicts little better than chance: " + report.getHeldOutAuc());
        }
        agreeOn(draft.getId());
    }

    private void agreeOn(UUID rubric) {
        new RubricsApi(program.manager).submitRubric(rubric, newKey());
        narrator.exchange(program.manager, "in review");
        RubricsApi rubrics = new RubricsApi(program.admin);
        rubrics.approveRubric(rubric, newKey());
        narrator.exchange(program.admin, "approved by a second person");
        // The first thing that the lead service does only for a tenant that it has heard of.
        Patience.onceHeard(() -> rubrics.publishRubric(rubric, newKey()));
        narrator.exchange(program.admin, "in force");
    }

    public void explain(UUID leadId) {
        LeadScoreView score = new ScoringApi(program.seller).explainLeadScore(leadId);
        narrator.exchange(
                program.seller,
                "fit %s and engagement %s: grade %s",
                score.getFit(),
                score.getEngagement(),
                score.getGrade());
        score.getCriteria().forEach(criterion -> narrator.next("points %s", json(criterion)));
    }
}
