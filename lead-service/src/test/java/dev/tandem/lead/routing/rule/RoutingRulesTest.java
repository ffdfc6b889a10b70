package dev.tandem.lead.routing.rule;

import static dev.tandem.lead.routing.rule.Rules.fallback;
import static dev.tandem.lead.routing.rule.Rules.inTerritory;
import static dev.tandem.lead.routing.rule.Rules.named;
import static dev.tandem.lead.routing.rule.Rules.roster;
import static dev.tandem.lead.routing.rule.Rules.set;
import static dev.tandem.lead.routing.rule.Rules.toSeller;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.lead.routing.candidate.CandidateVerdict;
import dev.tandem.lead.routing.candidate.CandidateVerdict.Condition;
import dev.tandem.lead.routing.candidate.LeadFacts;
import dev.tandem.lead.routing.candidate.RoutingCase;
import dev.tandem.lead.routing.pool.CandidateStates;
import dev.tandem.lead.routing.pool.Workload;
import dev.tandem.lead.routing.rule.RoutingRules.Verdict;
import dev.tandem.lead.routing.rule.RuleSetContent.Rule;
import dev.tandem.lead.routing.rule.RuleSetContent.Territory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoutingRulesTest {
    private static final UUID ALPINE = UUID.randomUUID();
    private static final UUID BOREAL = UUID.randomUUID();
    private static final UUID SVEN = UUID.randomUUID();
    private static final UUID CORAL = UUID.randomUUID();
    private static final Set<UUID> ALL = Set.of(ALPINE, BOREAL, CORAL);
    private static final RuleSetContent CONTENT = set(
            fallback("anybody", 1, CORAL),
            inTerritory("dach-second", 20, "DACH", BOREAL),
            inTerritory("dach-first", 10, "DACH", ALPINE),
            inTerritory("nordics", 30, "NORDICS", BOREAL));

    private static Verdict decide(RuleSetContent content, String country, Set<UUID> active) {
        return RoutingRules.decide(new CompiledRules(content), RoutingCase.of(LeadFacts.of(country)), roster(active));
    }

    private static LeadFacts company(String company, String domain) {
        return new LeadFacts("DE", "fair", company, domain, 50, null, null, Map.of());
    }

    @Test
    void theSmallestPriorityOfTheTerritoryWins() {
        Verdict verdict = decide(CONTENT, "AT", ALL);

        assertEquals("dach-first", verdict.rule());
        assertEquals(Candidate.partner(ALPINE), verdict.winner());
        assertEquals("DACH", verdict.territory());
        assertEquals(RoutingStep.TERRITORY, verdict.step());
    }

    @Test
    void anInactivePartnerIsPassedOver() {
        assertEquals("dach-second", decide(CONTENT, "DE", Set.of(BOREAL, CORAL)).rule());
    }

    @Test
    void theFallbackComesAfterEveryTerritoryWhateverItsPriority() {
        assertEquals("anybody", decide(CONTENT, "FR", ALL).rule());
        assertEquals("anybody", decide(CONTENT, null, ALL).rule());
        assertEquals("nordics", decide(CONTENT, "SE", ALL).rule());
    }

    @Test
    void aNamedAccountComesBeforeItsTerritory() {
        RuleSetContent content = set(
                inTerritory("dach", 1, "DACH", ALPINE), named("key", 9, BOREAL, "brightwater.example", "Kestrel GmbH"));

        assertEquals(
                "key",
                byFacts(content, company("Whoever", "brightwater.example")).rule());
        assertEquals("key", byFacts(content, company("KESTREL", null)).rule());
        assertEquals("dach", byFacts(content, company("Other", "other.example")).rule());
    }

    @Test
    void aConditionNarrowsARule() {
        RuleSetContent content =
                set(inTerritory("good", 1, "DACH", "lead.fit > 80", ALPINE), inTerritory("rest", 2, "DACH", BOREAL));

        Verdict verdict = byFacts(content, company("Kestrel", null));

        assertEquals("rest", verdict.rule());
        assertEquals(
                new Condition("condition", "lead.fit > 80", "false", false),
                verdict.evaluated().get(0).reasons().get(1));
    }

    @Test
    void theVendorsOwnSellersAreCandidatesToo() {
        CandidateStates roster = new CandidateStates(
                Set.of(Candidate.seller(SVEN)), Map.of(), Map.of(), new Workload(), Rules.MONDAY_NOON);

        Verdict verdict = RoutingRules.decide(
                new CompiledRules(set(toSeller("gone", 1, UUID.randomUUID()), toSeller("here", 2, SVEN))),
                RoutingCase.of(LeadFacts.of("FR")),
                roster);

        assertEquals(Candidate.seller(SVEN), verdict.winner());
        assertEquals("sellerStatus", verdict.evaluated().get(0).reasons().get(0).name());
    }

    @Test
    void nobodyGetsADisqualifiedLead() {
        Verdict verdict = by(new RoutingCase(LeadFacts.of("DE"), true, null, Set.of()));

        assertEquals(RoutingStep.DISQUALIFIED, verdict.step());
        assertNull(verdict.winner());
    }

    @Test
    void whoOwnsALeadAlreadyGetsItUnlessSuspended() {
        RoutingCase owned = new RoutingCase(LeadFacts.of("DE"), false, Candidate.partner(CORAL), Set.of());

        assertEquals(RoutingStep.OWNER, by(owned).step());
        assertEquals(Candidate.partner(CORAL), by(owned).winner());
        assertEquals(
                "dach-first",
                RoutingRules.decide(new CompiledRules(CONTENT), owned, roster(Set.of(ALPINE)))
                        .rule());
    }

    @Test
    void whoLetALeadGoNeverGetsItAgainByAnyStep() {
        Set<Candidate> refused = Set.of(Candidate.partner(ALPINE), Candidate.partner(CORAL));
        RoutingCase freed = new RoutingCase(LeadFacts.of("DE"), false, Candidate.partner(CORAL), refused);

        Verdict verdict = by(freed);

        assertEquals(Candidate.partner(BOREAL), verdict.winner());
        assertTrue(verdict.evaluated().get(0).reasons().contains(new Condition("givenUpBefore", "no", "yes", false)));
    }

    @Test
    void aLeadThatNobodyGetsIsQueued() {
        Verdict verdict = decide(CONTENT, "DE", Set.of());

        assertEquals(RoutingStep.QUEUE, verdict.step());
        assertNull(verdict.winner());
        assertNull(verdict.rule());
    }

    @Test
    void everyCandidateHasItsReasons() {
        CompiledRules rules = new CompiledRules(CONTENT);
        Verdict verdict = decide(CONTENT, "DE", Set.of(BOREAL));

        List<CandidateVerdict> candidates = RoutingRules.explain(rules, LeadFacts.of("DE"), verdict.evaluated());

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
                candidates.get(3).reasons().get(0));
    }

    @Test
    void theOrderInWhichRulesAreWrittenMeansNothing() {
        Random seeded = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<Rule> shuffled = new ArrayList<>(CONTENT.rules());
            Collections.shuffle(shuffled, seeded);
            RuleSetContent same = set(shuffled.toArray(Rule[]::new));

            assertEquals(decide(CONTENT, "DE", ALL), decide(same, "DE", ALL));
        }
    }

    @Test
    void rulesThatDoNotGiveOneClearAnswerAreRefusedWithAllThatIsWrong() {
        RuleSetContent unclear = new RuleSetContent(
                List.of(new Territory("DACH", List.of("DE")), new Territory("EAST", List.of("DE"))),
                List.of(
                        inTerritory("a", 1, "DACH", ALPINE),
                        inTerritory("a", 1, "MOON", ALPINE),
                        new Rule("b", RoutingStep.FALLBACK, 1, "DACH", List.of("x"), "1", ALPINE, SVEN, null),
                        new Rule("c", RoutingStep.QUEUE, 1, null, null, null, ALPINE, null, null),
                        new Rule("d", RoutingStep.POOL, 1, null, null, null, ALPINE, null, null),
                        named("e", 1, ALPINE),
                        Rules.byPool("f", 2, CORAL)),
                Duration.ZERO);

        List<String> pointers = RuleSetFaults.of(unclear, Set.of()).stream()
                .map(fault -> fault.pointer())
                .toList();

        assertEquals(
                List.of(
                        "/queueWithin",
                        "/territories/1/countries/0",
                        "/rules/1/code",
                        "/rules/1/priority",
                        "/rules/1/territory",
                        "/rules/2/territory",
                        "/rules/2/accounts",
                        "/rules/2",
                        "/rules/2/condition",
                        "/rules/3/step",
                        "/rules/4/poolId",
                        "/rules/5/accounts",
                        "/rules/6/poolId"),
                pointers);
    }

    private static Verdict by(RoutingCase lead) {
        return RoutingRules.decide(new CompiledRules(CONTENT), lead, roster(ALL));
    }

    private static Verdict byFacts(RuleSetContent content, LeadFacts lead) {
        return RoutingRules.decide(new CompiledRules(content), RoutingCase.of(lead), roster(ALL));
    }
}
