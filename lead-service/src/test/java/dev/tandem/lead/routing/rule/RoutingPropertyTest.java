package dev.tandem.lead.routing.rule;

import static dev.tandem.lead.routing.rule.Rules.MONDAY_NOON;
import static dev.tandem.lead.routing.rule.Rules.byPool;
import static dev.tandem.lead.routing.rule.Rules.fallback;
import static dev.tandem.lead.routing.rule.Rules.inTerritory;
import static dev.tandem.lead.routing.rule.Rules.roster;
import static dev.tandem.lead.routing.rule.Rules.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.lead.routing.candidate.LeadFacts;
import dev.tandem.lead.routing.candidate.RoutingCase;
import dev.tandem.lead.routing.pool.CandidateStates;
import dev.tandem.lead.routing.pool.CapPeriod;
import dev.tandem.lead.routing.pool.PoolContent;
import dev.tandem.lead.routing.pool.PoolContent.Member;
import dev.tandem.lead.routing.pool.PoolContent.PeriodCap;
import dev.tandem.lead.routing.pool.PoolSelection;
import dev.tandem.lead.routing.pool.Turns;
import dev.tandem.lead.routing.rule.RoutingRules.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties that hold for every stream of leads, whatever the pools, caps, refusals and rules are. */
class RoutingPropertyTest {
    private static final UUID POOL = UUID.randomUUID();
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String[] COUNTRIES = {"DE", "AT", "SE", "FR", null};

    /** A program generated from a seed, the same each time. */
    private static final class World {
        private final Random random;
        private final List<UUID> partners;
        private final PoolContent pool;
        private final CompiledRules rules;
        private final CandidateStates roster;

        World(long seed) {
            random = new Random(seed);
            partners = IntStream.range(0, 8).mapToObj(i -> new UUID(seed, i)).toList();
            pool = new PoolContent(
                    "pool",
                    "Europe/Berlin",
                    null,
                    partners.stream().map(this::member).toList());
            rules = new CompiledRules(set(
                    inTerritory("dach", 1, "DACH", "lead.fit > 90", partners.get(0)),
                    inTerritory("nordics", 2, "NORDICS", partners.get(1)),
                    byPool("pool", 1, POOL),
                    fallback("last", 1, partners.get(2))));
            Set<UUID> active =
                    partners.stream().filter(any -> random.nextInt(5) > 0).collect(Collectors.toSet());
            roster = roster(active, new PoolSelection(POOL, pool, Turns.none(partners.size())));
        }

        private Member member(UUID partner) {
            Integer open = random.nextBoolean() ? null : random.nextInt(60);
            List<PeriodCap> caps =
                    random.nextBoolean() ? List.of() : List.of(new PeriodCap(CapPeriod.DAY, random.nextInt(5)));
            return new Member(partner, null, random.nextInt(10), open, caps, false);
        }

        RoutingCase lead() {
            LeadFacts facts = new LeadFacts(
                    COUNTRIES[random.nextInt(COUNTRIES.length)],
                    "fair",
                    null,
                    null,
                    random.nextInt(100),
                    null,
                    null,
                    Map.of());
            Set<Candidate> refused = new HashSet<>();
            while (random.nextInt(3) == 0) {
                refused.add(Candidate.partner(partners.get(random.nextInt(partners.size()))));
            }
            return new RoutingCase(facts, false, null, refused);
        }

        Instant after(int leads) {
            return MONDAY_NOON.plus(Duration.ofMinutes(37L * leads));
        }

        Verdict decide(RoutingCase lead, int leads) {
            return RoutingRules.decide(rules, lead, roster.at(after(leads)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void theSameStateGivesTheSameAnswer(long seed) {
        World one = new World(seed);
        World other = new World(seed);
        for (int i = 0; i < 500; i++) {
            assertEquals(one.decide(one.lead(), i), other.decide(other.lead(), i));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void capsAreNeverExceededByAPool(long seed) {
        World world = new World(seed);
        Map<Candidate, List<Instant>> given = new HashMap<>();
        for (int i = 0; i < 500; i++) {
            Verdict verdict = world.decide(world.lead(), i);
            int lead = i;
            verdict.given().ifPresent(winner -> {
                List<Instant> before = given.computeIfAbsent(winner, any -> new ArrayList<>());
                before.add(world.after(lead));
                if (verdict.step() == RoutingStep.POOL) {
                    withinCaps(world.pool, winner, before);
                }
            });
        }
    }

    private static void withinCaps(PoolContent pool, Candidate winner, List<Instant> given) {
        Member member = pool.members().stream()
                .filter(each -> each.candidate().equals(winner))
                .findFirst()
                .orElseThrow();
        assertTrue(member.weight() > 0);
        assertTrue(member.maxOpenLeads() == null || given.size() <= member.maxOpenLeads());
        Instant now = given.get(given.size() - 1);
        for (PeriodCap cap : member.caps()) {
            Instant start = cap.period().start(now, BERLIN);
            assertTrue(given.stream().filter(at -> !at.isBefore(start)).count() <= cap.most());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyLeadEndsWithSomebodyWhoMayHaveItOrInTheQueue(long seed) {
        World world = new World(seed);
        for (int i = 0; i < 500; i++) {
            RoutingCase lead = world.lead();
            Verdict verdict = world.decide(lead, i);

            assertEquals(verdict.given().isEmpty(), verdict.step() == RoutingStep.QUEUE);
            verdict.given().ifPresent(winner -> {
                assertFalse(lead.isRefusedBy(winner));
                assertTrue(world.roster.active().contains(winner));
            });
            long chosen =
                    verdict.evaluated().stream().filter(each -> each.chosen()).count();
            assertEquals(verdict.given().isPresent() ? 1 : 0, chosen);
        }
    }
}
