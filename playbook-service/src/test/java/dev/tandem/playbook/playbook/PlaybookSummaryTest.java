package dev.tandem.playbook.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.tandem.playbook.playbook.check.Contents;
import dev.tandem.playbook.playbook.content.ClosingNeeds;
import dev.tandem.playbook.playbook.content.Stage;
import dev.tandem.playbook.staff.Side;
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
    void theSameContentHasTheSameSummary() {
        assertEquals(PlaybookSummary.of(contents.content()), PlaybookSummary.of(new Contents().content()));
    }
}
