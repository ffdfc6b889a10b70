package dev.tandem.playbook.engagement.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.playbook.engagement.task.Evidence;
import dev.tandem.playbook.engagement.task.Missing;
import dev.tandem.playbook.engagement.task.Task;
import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.RoleAssignment;
import dev.tandem.playbook.playbook.content.RoleAssignment.Duty;
import dev.tandem.playbook.playbook.content.RoleAssignment.Side;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateRulesTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Task.Owner ADA = new Task.Owner(Side.PARTNER, "partnerSeller", "ada");
    private static final Task.Owner MAX = new Task.Owner(Side.VENDOR, "channelManager", "max");
    private static final List<String> STAGES = List.of("discovery", "proposal");

    private final Task call = task("call", "discovery", 1, false);
    private final Task offer = task("offer", "proposal", 1, true);

    @Test
    void theFirstStageAsksForNothing() {
        assertTrue(gates(call, offer).get(0).satisfied());
    }

    @Test
    void aStageAsksForWhatTheStagesBeforeItLack() {
        assertEquals(List.of("call"), missing(gates(call, offer).get(1)));
    }

    @Test
    void winningAsksForEverything() {
        Gate won = gates(call, offer).get(2);

        assertEquals(GateRules.WON, won.stage());
        assertEquals(List.of("call", "offer", "offer"), missing(won));
        assertEquals("signOff", won.missing().get(2).requirement());
    }

    @Test
    void theSameEvidenceTwiceIsTwoPieces() {
        Task two = task("call", "discovery", 2, false);

        assertEquals(1, gates(evidenced(two), offer).get(1).missing().size());
        assertTrue(gates(evidenced(evidenced(two)), offer).get(1).satisfied());
    }

    @Test
    void everythingBroughtSatisfiesAllGates() {
        Task signed = evidenced(offer).signedOff("max", NOW);

        assertTrue(gates(evidenced(call), signed).stream().allMatch(Gate::satisfied));
    }

    private static List<Gate> gates(Task... tasks) {
        return GateRules.gates(STAGES, List.of(tasks));
    }

    private static List<String> missing(Gate gate) {
        return gate.missing().stream().map(Missing::activity).toList();
    }

    private static Task evidenced(Task task) {
        return task.with(new Evidence("Done", null, "ada", NOW));
    }

    private static Task task(String code, String stage, int evidence, boolean signOff) {
        List<RoleAssignment> roles = List.of(
                new RoleAssignment(Duty.RESPONSIBLE, Side.PARTNER, "partnerSeller"),
                new RoleAssignment(Duty.ACCOUNTABLE, Side.VENDOR, "channelManager"));
        return Task.of(
                new Activity(code, code, evidence, signOff, null, null, null, null, roles), stage, List.of(ADA), MAX);
    }
}
