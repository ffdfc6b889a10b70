package dev.tandem.playbook.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.tandem.platform.money.Money;
import dev.tandem.playbook.playbook.check.Contents;
import dev.tandem.playbook.playbook.content.ClosingNeeds;
import dev.tandem.playbook.playbook.content.Competitor;
import dev.tandem.playbook.playbook.content.Meeting;
import dev.tandem.playbook.playbook.content.RevenueExpectation;
import dev.tandem.playbook.playbook.content.Stage;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaybookSummaryTest {
    private final Contents contents = new Contents();

    @Test
    void itCountsWhatTheStagesAskForAndOfWhom() {
        contents.milestones = List.of(Contents.milestone("met", "discovery", Side.VENDOR, Side.PARTNER));
        PlaybookSummary.StageSummary discovery =
                PlaybookSummary.of(contents.content()).stages().get(0);

        assertEquals(1, discovery.activities());
        assertEquals(1, discovery.signOffs());
        assertEquals(1, discovery.answeredByVendor());
        assertEquals(List.of("met"), discovery.milestones());
    }

    @Test
    void theStagesTogetherTakeWhatEachOfThemMayTake() {
        assertEquals(
                Duration.ofHours(160), PlaybookSummary.of(contents.content()).within());
    }

    @Test
    void oneStageWithoutALimitLeavesTheWholeWithoutOne() {
        contents.stages =
                List.of(contents.stages.get(0), new Stage("proposal", "Proposal", null, null, null, null, List.of()));

        assertNull(PlaybookSummary.of(contents.content()).within());
    }

    @Test
    void itNamesWhatWinningWaitsForAtTheClosing() {
        contents.closing = new ClosingNeeds(List.of(Contents.item("sign", null, null)), null);

        assertEquals(List.of("Sign"), PlaybookSummary.of(contents.content()).closing());
    }

    @Test
    void itShowsEachSideTheCompetitorsAndExpectationsThatItMayKnow() {
        contents.competitors = List.of(
                new Competitor("secret", "Slotwise", null, "Ask", null),
                new Competitor("known", "A spreadsheet", null, "Ask", true));
        contents.revenueExpectations = List.of(
                new RevenueExpectation("ours", Side.VENDOR, "P1Y", Money.of("9.00", "EUR"), null, null, null),
                new RevenueExpectation("told", Side.VENDOR, "P1Y", Money.of("8.00", "EUR"), null, null, true),
                new RevenueExpectation("theirs", Side.PARTNER, "P1Y", Money.of("7.00", "EUR"), null, null, null));
        contents.meetings = List.of(new Meeting(
                "call", "Pipeline call", "P1W", List.of(new SideRole(Side.PARTNER, "partnerSeller")), null, null));
        PlaybookSummary whole = PlaybookSummary.of(contents.content());
        PlaybookSummary partners = PlaybookSummary.of(contents.content().seenByPartners());

        assertEquals(List.of("Slotwise", "A spreadsheet"), whole.competitors());
        assertEquals(3, whole.revenueExpectations().size());
        assertEquals(List.of("A spreadsheet"), partners.competitors());
        assertEquals(
                List.of("told", "theirs"),
                partners.revenueExpectations().stream()
                        .map(RevenueExpectation::code)
                        .toList());
        assertEquals(List.of(new PlaybookSummary.MeetingSummary("Pipeline call", "P1W")), partners.meetings());
    }

    @Test
    void theSameContentHasTheSameSummary() {
        assertEquals(PlaybookSummary.of(contents.content()), PlaybookSummary.of(new Contents().content()));
    }
}
