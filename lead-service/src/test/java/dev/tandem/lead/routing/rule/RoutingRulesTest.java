package dev.tandem.lead.routing.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.lead.routing.rule.CandidateVerdict.Condition;
import dev.tandem.lead.routing.rule.RuleSetContent.Rule;
import dev.tandem.lead.routing.rule.RuleSetContent.Territory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoutingRulesTest {
    private static final UUID ALPINE = UUID.randomUUID();
    private static final UUID BOREAL = UUID.randomUUID();
    private static final UUID CORAL = UUID.randomUUID();
    private static final Set<UUID> ALL = Set.of(ALPINE, BOREAL, CORAL);
    private static final RuleSetContent CONTENT = new RuleSetContent(
            List.of(new Territory("DACH", List.of("DE", "AT", "CH")), new Territory("NORDICS", List.of("SE"))),
            List.of(
                    new Rule("anybody", RoutingStep.FALLBACK, 1, null, CORAL),
                    new Rule("dach-second", RoutingStep.TERRITORY, 20, "DACH", BOREAL),
                    new Rule("dach-first", RoutingStep.TERRITORY, 10, "DACH", ALPINE),
                    new Rule("nordics", RoutingStep.TERRITORY, 30, "NORDICS", BOREAL)));

    @Test
    void theSmallestPriorityOfTheTerritoryWins() {
        RoutingRules.Verdict verdict = RoutingRules.decide(CONTENT, "AT", ALL);

        assertEquals("dach-first", verdict.rule());
        assertEquals(ALPINE, verdict.partnerId());
        assertEquals("DACH", verdict.territory());
        assertEquals(RoutingStep.TERRITORY, verdict.step());
    }

    @Test
    void anInactivePartnerIsPassedOver() {
        assertEquals(
                "dach-second",
                RoutingRules.decide(CONTENT, "DE", Set.of(BOREAL, CORAL)).rule());
    }

    @Test
    void theFallbackComesAfterEveryTerritoryWhateverItsPriority() {
        assertEquals("anybody", RoutingRules.decide(CONTENT, "FR", ALL).rule());
        assertEquals("anybody", RoutingRules.decide(CONTENT, null, ALL).rule());
        assertEquals("nordics", RoutingRules.decide(CONTENT, "SE", ALL).rule());
    }

    @Test
    void aLeadThatNobodyGetsIsQueued() {
        RoutingRules.Verdict verdict = RoutingRules.decide(CONTENT, "DE", Set.of());

        assertEquals(RoutingStep.QUEUE, verdict.step());
        assertNull(verdict.partnerId());
        assertNull(verdict.rule());
    }

    @Test
    void everyCandidateHasItsReasons() {
        List<CandidateVerdict> candidates =
                RoutingRules.decide(CONTENT, "DE", Set.of(BOREAL)).candidates();

        assertEquals(4, candidates.size());
        assertEquals(
                new Condition("partnerStatus", "active", "inactive", false),
                candidates.get(0).reasons().get(1));
        assertTrue(candidates.get(1).chosen());
        assertEquals(
                new Condition("territory", "NORDICS", "DACH", false),
                candidates.get(2).reasons().get(0));
        assertEquals(
                new Condition("earlierMatch", "none", "one", false),
                candidates.get(3).reasons().get(1));
    }

    @Test
    void oneIsChosenAtMost() {
        long chosen = RoutingRules.decide(CONTENT, "DE", ALL).candidates().stream()
                .filter(CandidateVerdict::chosen)
                .count();

        assertEquals(1, chosen);
    }

    @Test
    void theOrderInWhichRulesAreWrittenMeansNothing() {
        Random seeded = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<Rule> shuffled = new ArrayList<>(CONTENT.rules());
            Collections.shuffle(shuffled, seeded);
            RuleSetContent same = new RuleSetContent(CONTENT.territories(), shuffled);

            assertEquals(RoutingRules.decide(CONTENT, "DE", ALL), RoutingRules.decide(same, "DE", ALL));
        }
    }

    @Test
    void rulesThatDoNotGiveOneClearAnswerAreRefusedWithAllThatIsWrong() {
        RuleSetContent unclear = new RuleSetContent(
                List.of(new Territory("DACH", List.of("DE")), new Territory("EAST", List.of("DE"))),
                List.of(
                        new Rule("a", RoutingStep.TERRITORY, 1, "DACH", ALPINE),
                        new Rule("a", RoutingStep.TERRITORY, 1, "MOON", ALPINE),
                        new Rule("b", RoutingStep.FALLBACK, 1, "DACH", ALPINE),
                        new Rule("c", RoutingStep.QUEUE, 1, null, ALPINE)));

        List<String> pointers =
                RuleSetFaults.of(unclear).stream().map(fault -> fault.pointer()).toList();

        assertEquals(
                List.of(
                        "/territories/1/countries/0",
                        "/rules/1/code",
                        "/rules/1/priority",
                        "/rules/1/territory",
                        "/rules/2/territory",
                        "/rules/3/step"),
                pointers);
        assertFalse(pointers.contains("/rules/0/code"));
    }
}
