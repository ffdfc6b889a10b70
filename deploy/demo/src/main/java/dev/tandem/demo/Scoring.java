package dev.tandem.demo;

import dev.tandem.demo.api.Answer;
import dev.tandem.demo.api.Sample;
import dev.tandem.demo.api.SuiteFailure;
import java.util.Map;

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
        Answer draft = program.manager.postFile(
                "/v1/rubrics/calibrate?code=inbound&id=id&outcome=outcome&won=won"
                        + "&fit=source&fit=employees&engagement=pagesVisited&engagement=lastActivityKind",
                "text/csv",
                Sample.text("closed-leads.csv"));
        narrator.exchange(
                program.manager,
                draft,
                "version %s, draft: AUC %s on %s leads that it did not learn from",
                draft.text("/version"),
                draft.text("/report/heldOutAuc"),
                draft.text("/report/heldOutRows"));
        draft.items("/report/bands").forEach(band -> narrator.next("band %s", band));
        if (draft.body().at("/report/heldOutAuc").asDouble() < WORSE_THAN_THIS_IS_BROKEN) {
            throw new SuiteFailure(
                    "The rubric predicts little better than chance: " + draft.text("/report/heldOutAuc"));
        }
        String path = "/v1/rubrics/" + draft.id();
        narrator.exchange(program.manager, program.manager.post(path + "/submit", Map.of()), "in review");
        narrator.exchange(
                program.admin, program.admin.post(path + "/approve", Map.of()), "approved by a second person");
        narrator.exchange(program.admin, program.admin.post(path + "/publish", Map.of()), "in force");
    }

    public void explain(String leadId) {
        Answer score = program.seller.get("/v1/leads/" + leadId + "/score");
        narrator.exchange(
                program.seller,
                score,
                "fit %s and engagement %s: grade %s",
                score.text("/fit"),
                score.text("/engagement"),
                score.text("/grade"));
        score.items("/criteria").forEach(criterion -> narrator.next("points %s", criterion));
    }
}
