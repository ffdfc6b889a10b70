package dev.tandem.playbook.gate;

import static dev.tandem.playbook.playbook.check.Contents.PARTNER_DOES;
import static dev.tandem.playbook.playbook.check.Contents.VENDOR_ANSWERS;
import static dev.tandem.playbook.playbook.check.Contents.activity;
import static dev.tandem.playbook.playbook.check.Contents.stage;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.gate.GateTerms.Contribution;
import dev.tandem.playbook.playbook.check.Contents;
import dev.tandem.playbook.playbook.content.Milestone;
import dev.tandem.playbook.staff.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatePlanTest {
    private static final Contribution NOTES = new Contribution("met", Side.PARTNER, "call");
    private final Contents playbook = new Contents();

    @Test
    void theFirstStageRestsOnNothingAndWinningOnEverything() {
        List<GateTerms> plan = plan(null);

        assertEquals(new GateTerms("discovery", List.of(), List.of()), plan.get(0));
        assertEquals(new GateTerms(GatePlan.WON, List.of("call", "plan", "offer"), List.of(NOTES)), plan.get(2));
    }

    @Test
    void aStageRestsOnAllOfTheStagesBeforeItUnlessItSaysOtherwise() {
        assertEquals(
                new GateTerms("proposal", List.of("call", "plan"), List.of(NOTES)),
                plan(null).get(1));
        assertEquals(
                new GateTerms("proposal", List.of("plan"), List.of()),
                plan(List.of("plan")).get(1));
        assertEquals(
                new GateTerms("proposal", List.of(), List.of(NOTES)),
                plan(List.of("met")).get(1));
        assertEquals(
                new GateTerms("proposal", List.of(), List.of()), plan(List.of()).get(1));
    }

    private List<GateTerms> plan(List<String> gate) {
        playbook.stages = List.of(
                stage(
                        "discovery",
                        null,
                        activity("call", PARTNER_DOES, VENDOR_ANSWERS),
                        activity("plan", PARTNER_DOES, VENDOR_ANSWERS)),
                stage("proposal", gate, activity("offer", PARTNER_DOES, VENDOR_ANSWERS)));
        Milestone.MilestoneContribution notes =
                new Milestone.MilestoneContribution(Side.PARTNER, "Notes", List.of("call"));
        playbook.milestones = List.of(new Milestone("met", "Met", "discovery", null, null, List.of(notes)));
        return GatePlan.of(playbook.content());
    }
}
