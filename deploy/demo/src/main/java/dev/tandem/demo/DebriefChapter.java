package dev.tandem.demo;

import static dev.tandem.demo.api.ApiCaller.newKey;

import dev.tandem.client.api.EngagementsApi;
import dev.tandem.client.api.PlaybooksApi;
import dev.tandem.client.api.PlaybooksApi.APIGetWinReportRequest;
import dev.tandem.client.model.DebriefAnswer;
import dev.tandem.client.model.DebriefView;
import dev.tandem.client.model.StepTag;
import dev.tandem.client.model.StepWinRate;
import dev.tandem.client.model.Verdict;
import dev.tandem.client.model.WriteDebriefRequest;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Patience;
import dev.tandem.demo.api.SuiteFailure;
import java.util.List;
import java.util.UUID;

/** Both sides say what they learned, bound to the playbook's steps, and the report counts the sale. */
final class DebriefChapter {
    private final Narrator narrator;

    DebriefChapter(Narrator narrator) {
        this.narrator = narrator;
    }

    void debrief(UUID engagement, List<ApiCaller> sides, String helped) {
        narrator.chapter("The debrief: what each side learned");
        WriteDebriefRequest learned = new WriteDebriefRequest()
                .addAnswersItem(new DebriefAnswer()
                        .question("What would we do earlier next time?")
                        .answer("Bring purchasing in before the proposal"))
                .addTagsItem(new StepTag().activity(helped).verdict(Verdict.HELPED));
        for (ApiCaller side : sides) {
            // The playbook service learns of the closing by event.
            DebriefView debrief =
                    Patience.onceHeard(() -> new EngagementsApi(side).writeDebrief(engagement, learned, newKey()));
            narrator.exchange(side, "of the %s: %s helped", debrief.getSide(), helped);
        }
    }

    void report(UUID versionId, ApiCaller reader) {
        narrator.chapter("Which steps go with winning");
        List<StepWinRate> steps = new PlaybooksApi(reader)
                .getWinReport(APIGetWinReportRequest.newBuilder().id(versionId).build())
                .getSteps();
        narrator.exchange(reader, "%d steps", steps.size());
        for (StepWinRate step : steps) {
            narrator.next(
                    "%s: won %s of the sales that did it, 95 %% interval from %s to %s, helped in %s debriefs",
                    step.getActivity(),
                    step.getWith().getWon(),
                    step.getWith().getFrom().doubleValue(),
                    step.getWith().getTo().doubleValue(),
                    step.getHelped());
        }
        if (steps.isEmpty() || !steps.stream().allMatch(step -> step.getWith().getWon() == 1)) {
            throw new SuiteFailure("Each step was to be counted once as won: " + steps);
        }
    }
}
