package dev.tandem.demo;

import static dev.tandem.demo.api.ApiCaller.newKey;

import dev.tandem.client.api.EngagementsApi;
import dev.tandem.client.api.PlaybooksApi;
import dev.tandem.client.api.PlaybooksApi.APIGetWinReportRequest;
import dev.tandem.client.model.DebriefAnswer;
import dev.tandem.client.model.DebriefQuestion;
import dev.tandem.client.model.DebriefRequest;
import dev.tandem.client.model.DebriefView;
import dev.tandem.client.model.StepTag;
import dev.tandem.client.model.StepWinRate;
import dev.tandem.client.model.Verdict;
import dev.tandem.client.model.WinRateComparison;
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
        for (ApiCaller side : sides) {
            EngagementsApi sale = new EngagementsApi(side);
            // The playbook service learns of the closing by event.
            DebriefRequest asked = Patience.onceHeard(() -> sale.getDebriefRequest(engagement));
            WriteDebriefRequest learned = new WriteDebriefRequest()
                    .answers(asked.getQuestions().stream()
                            .map(DebriefChapter::answer)
                            .toList())
                    .addTagsItem(new StepTag().activity(helped).verdict(Verdict.HELPED));
            DebriefView debrief = sale.writeDebrief(engagement, learned, newKey());
            narrator.exchange(side, "of the %s: %s helped", debrief.getSide(), helped);
        }
    }

    private static DebriefAnswer answer(DebriefQuestion asked) {
        return new DebriefAnswer().code(asked.getCode()).answer("Their purchasing, once it was there");
    }

    void report(UUID versionId, ApiCaller reader) {
        narrator.chapter("Which steps go with winning");
        List<StepWinRate> steps = new PlaybooksApi(reader)
                .getWinReport(APIGetWinReportRequest.newBuilder().id(versionId).build())
                .getSteps();
        narrator.exchange(reader, "%d steps", steps.size());
        for (StepWinRate step : steps) {
            WinRateComparison done = step.getComparisons().get(0);
            narrator.next(
                    "%s: %d of %d sales that came to it did it in its stage, %s of them won; %s; helped in %s debriefs",
                    step.getActivity(),
                    done.getWith().getWon() + done.getWith().getLost(),
                    step.getSales(),
                    done.getWith().getWon(),
                    step.getRequired() ? "no sale goes on without it" : "difference: " + done.getVerdict(),
                    step.getHelped());
        }
        if (steps.isEmpty() || !steps.stream().allMatch(step -> step.getSales() == 1)) {
            throw new SuiteFailure("Each step was to count the sale once: " + steps);
        }
    }
}
