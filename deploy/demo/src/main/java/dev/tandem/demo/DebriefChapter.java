package dev.tandem.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.demo.api.Answer;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.SuiteFailure;
import java.util.List;
import java.util.Map;

/** Both sides say what they learned, bound to the playbook's steps, and the report counts the sale. */
final class DebriefChapter {
    private final Narrator narrator;

    DebriefChapter(Narrator narrator) {
        this.narrator = narrator;
    }

    void debrief(String engagement, List<ApiCaller> sides, String helped) {
        narrator.chapter("The debrief: what each side learned");
        for (ApiCaller side : sides) {
            // The playbook service learns of the closing by event.
            Answer debrief = side.postOnceHeard(
                    engagement + "/debriefs",
                    Map.of(
                            "answers",
                            List.of(Map.of(
                                    "question", "What would we do earlier next time?",
                                    "answer", "Bring purchasing in before the proposal")),
                            "tags",
                            List.of(Map.of("activity", helped, "verdict", "helped"))));
            narrator.exchange(side, debrief, "of the %s: %s helped", debrief.text("/side"), helped);
        }
    }

    void report(String versionId, ApiCaller reader) {
        narrator.chapter("Which steps go with winning");
        Answer report = reader.get("/v1/playbooks/" + versionId + "/win-report");
        List<JsonNode> steps = report.items("/steps");
        narrator.exchange(reader, report, "%d steps", steps.size());
        for (JsonNode step : steps) {
            narrator.next(
                    "%s: won %s of the sales that did it, 95 %% interval from %s to %s, helped in %s debriefs",
                    step.path("activity").asText(),
                    step.at("/with/won"),
                    step.at("/with/from"),
                    step.at("/with/to"),
                    step.path("helped"));
        }
        if (steps.isEmpty()
                || !steps.stream().allMatch(step -> step.at("/with/won").asInt() == 1)) {
            throw new SuiteFailure("Each step was to be counted once as won: " + report.shortened());
        }
    }
}
