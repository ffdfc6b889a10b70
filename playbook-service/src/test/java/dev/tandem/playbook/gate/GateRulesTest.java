package dev.tandem.playbook.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.playbook.driver.Persons;
import dev.tandem.playbook.gate.GateTerms.Contribution;
import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.work.MissingRequirement;
import dev.tandem.playbook.work.Task;
import dev.tandem.playbook.work.Tasks;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateRulesTest {
    private static final GateTerms DISCOVERY = new GateTerms("discovery", List.of(), List.of());
    private static final GateTerms PROPOSAL = new GateTerms("proposal", List.of("call"), List.of());
    private static final GateTerms WON = new GateTerms(GatePlan.WON, List.of("call", "offer"), List.of());
    private static final GateTerms MET = new GateTerms(
            "proposal",
            List.of(),
            List.of(new Contribution("met", Side.PARTNER, "call"), new Contribution("met", Side.VENDOR, "call")));

    private final Task call = Tasks.task("call", "discovery", 1, false);
    private final Task offer = Tasks.task("offer", "proposal", 1, true);

    @Test
    void aGateTellsEverythingThatIsMissing() {
        Gate won = gates(call, offer).get(2);

        assertEquals(List.of("call", "offer", "offer"), missing(won));
        assertEquals("signOff", won.missing().get(2).requirement());
        assertTrue(gates(call, offer).get(0).satisfied());
    }

    @Test
    void theSameEvidenceTwiceIsTwoPieces() {
        Task two = Tasks.task("call", "discovery", 2, false);

        assertFalse(gates(Tasks.shown(two), offer).get(1).satisfied());
        assertTrue(gates(Tasks.shown(Tasks.shown(two)), offer).get(1).satisfied());
    }

    @Test
    void everythingBroughtSatisfiesAllGates() {
        Task signed = Tasks.shown(offer).signedOff(new Task.SignOff(Persons.MAX, Tasks.NOW));

        assertTrue(gates(Tasks.shown(call), signed).stream().allMatch(Gate::satisfied));
    }

    @Test
    void whatTheNextGateWaitsForHoldsASaleBack() {
        List<GateTerms> plan = List.of(DISCOVERY, PROPOSAL, WON);

        assertTrue(GateRules.holdsBack(plan, "discovery", activity("call", 1, true, false)));
        assertTrue(GateRules.holdsBack(plan, "proposal", activity("offer", 1, true, false)));
        assertFalse(GateRules.holdsBack(plan, "discovery", activity("call", 1, true, true)));
        // Winning waits for it, but the next stage does not.
        GateTerms open = new GateTerms("proposal", List.of(), List.of());
        assertFalse(GateRules.holdsBack(List.of(DISCOVERY, open, WON), "discovery", activity("call", 1, true, false)));
    }

    @Test
    void aMilestoneHoldsASaleBackUntilAnActivityIsDoneIfItTakesNoMoreThanItsEvidence() {
        List<GateTerms> plan = List.of(DISCOVERY, MET, WON);

        assertTrue(GateRules.holdsBack(plan, "discovery", activity("call", 2, false, true)));
        assertFalse(GateRules.holdsBack(plan, "discovery", activity("call", 3, false, false)));
        assertFalse(GateRules.holdsBack(plan, "discovery", activity("call", 1, true, false)));
        assertFalse(GateRules.holdsBack(plan, "discovery", activity("plan", 1, false, false)));
    }

    private static Activity activity(String code, int evidence, boolean signOff, boolean optional) {
        return new Activity(code, code, evidence, signOff, null, null, optional, false, null, null, List.of());
    }

    @Test
    void aMilestoneTakesBothSides() {
        Task joint = Tasks.joint("call", "discovery");

        assertEquals(List.of(Side.PARTNER, Side.VENDOR), sides(met(joint)));
        assertEquals(List.of(Side.VENDOR), sides(met(Tasks.shown(joint))));
        assertTrue(met(Tasks.shown(Tasks.shown(joint), Side.VENDOR)).satisfied());
        assertEquals("met", met(joint).missing().get(0).milestone());
    }

    @Test
    void whatIsMissingTwiceIsToldOnce() {
        GateTerms both = new GateTerms("proposal", List.of("call"), MET.contributions());

        Gate gate = GateRules.gates(List.of(both), List.of(Tasks.joint("call", "discovery")), List.of())
                .get(0);

        assertEquals(2, gate.missing().size());
    }

    @Test
    void aDealThatIsInAStageHasPassedItsGateAndThoseBefore() {
        List<GateTerms> plan = List.of(DISCOVERY, PROPOSAL, WON);

        assertFalse(GateRules.passed(plan, "discovery", "call"));
        assertTrue(GateRules.passed(plan, "proposal", "call"));
        assertFalse(GateRules.passed(plan, "proposal", "offer"));
        assertFalse(GateRules.passed(plan, "elsewhere", "call"));
        assertTrue(GateRules.passed(List.of(DISCOVERY, MET), "proposal", "call"));
    }

    @Test
    void aGateIsReopenedWhenItWasSatisfiedAndIsNot() {
        List<Gate> open = gates(call, offer);
        List<Gate> shown = gates(Tasks.shown(call), offer);

        assertEquals(List.of(false, false), reopened(GateRules.changes(open, shown)));
        assertEquals(List.of(true, false), reopened(GateRules.changes(shown, open)));
        assertEquals(List.of(), GateRules.changes(open, open));
        assertEquals(List.of(false, false, false), reopened(GateRules.changes(List.of(), open)));
    }

    private static List<Gate> gates(Task... tasks) {
        return GateRules.gates(List.of(DISCOVERY, PROPOSAL, WON), List.of(tasks), List.of());
    }

    private static Gate met(Task task) {
        return GateRules.gates(List.of(MET), List.of(task), List.of()).get(0);
    }

    private static List<String> missing(Gate gate) {
        return gate.missing().stream().map(MissingRequirement::activity).toList();
    }

    private static List<Side> sides(Gate gate) {
        return gate.missing().stream().map(MissingRequirement::side).toList();
    }

    private static List<Boolean> reopened(List<Gate.Change> changes) {
        return changes.stream().map(Gate.Change::reopened).toList();
    }
}
