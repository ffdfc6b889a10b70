package dev.tandem.lead.routing.rule;

import dev.tandem.lead.routing.candidate.LeadFacts;
import dev.tandem.lead.routing.candidate.RoutingCase;
import dev.tandem.lead.routing.pool.CandidateStates;
import dev.tandem.lead.routing.pool.CapPeriod;
import dev.tandem.lead.routing.pool.PoolContent;
import dev.tandem.lead.routing.pool.PoolContent.Member;
import dev.tandem.lead.routing.pool.PoolContent.PeriodCap;
import dev.tandem.lead.routing.pool.PoolSelection;
import dev.tandem.lead.routing.pool.Turns;
import dev.tandem.lead.routing.rule.RuleSetContent.Rule;
import dev.tandem.lead.routing.rule.RuleSetContent.Territory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The number of decisions per second in one thread with 1,000 rules and 500 partners: named accounts, conditions in 100
 * territories, and a pool of all partners with caps for the rest. Run as a program; not part of any build.
 */
final class RoutingBench {
    private static final int COUNTRIES = 100;
    private static final UUID POOL = UUID.randomUUID();
    private static final List<UUID> PARTNERS =
            IntStream.range(0, 500).mapToObj(any -> UUID.randomUUID()).toList();

    private RoutingBench() {}

    public static void main(String[] arguments) {
        long began = System.nanoTime();
        CompiledRules rules = new CompiledRules(new RuleSetContent(territories(), rules(), Duration.ofHours(8)));
        System.out.printf("compiled 1,000 rules in %d ms%n", (System.nanoTime() - began) / 1_000_000);
        measure("by account or territory", rules, 200_000, 80);
        measure("by the pool of 500", rules, 20_000, 0);
        measure("mixed, one in ten by the pool", rules, 100_000, -1);
    }

    /** @param fit of every lead; below zero: good enough for a territory nine times in ten */
    private static void measure(String what, CompiledRules rules, int leads, int fit) {
        CandidateStates roster =
                Rules.roster(new HashSet<>(PARTNERS), new PoolSelection(POOL, pool(), Turns.none(PARTNERS.size())));
        for (int round = 0; round < 3; round++) {
            long began = System.nanoTime();
            for (int i = 0; i < leads; i++) {
                RoutingRules.decide(rules, lead(i, fit < 0 ? i % 10 * 10 : fit), roster);
            }
            long rate = leads * 1_000_000_000L / (System.nanoTime() - began);
            System.out.printf("%s: %,d decisions/s%n", what, rate);
        }
    }

    private static RoutingCase lead(int i, int fit) {
        return RoutingCase.of(new LeadFacts(
                "C" + i % COUNTRIES,
                "fair",
                "Company " + i % 5_000,
                null,
                fit,
                null,
                null,
                Map.of("employees", i % 1_000)));
    }

    private static List<Territory> territories() {
        return IntStream.range(0, COUNTRIES)
                .mapToObj(i -> new Territory("T" + i, List.of("C" + i)))
                .toList();
    }

    /** 199 for named accounts, 800 for territories, and one for the pool. */
    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (int i = 1; i < 200; i++) {
            rules.add(Rules.named("account-" + i, i, PARTNERS.get(i), "Company " + i, "Company " + (i + 1_000)));
        }
        for (int i = 0; i < 800; i++) {
            String condition = "lead.fit >= %d && lead.attributes.employees > 0".formatted(5 + i / COUNTRIES);
            rules.add(Rules.inTerritory("rule-" + i, i + 1, "T" + i % COUNTRIES, condition, PARTNERS.get(i % 500)));
        }
        rules.add(Rules.byPool("pool", 1, POOL));
        return rules;
    }

    private static PoolContent pool() {
        List<PeriodCap> caps = List.of(new PeriodCap(CapPeriod.DAY, 1_000_000));
        return new PoolContent(
                "pool",
                "Europe/Berlin",
                null,
                PARTNERS.stream()
                        .map(partner ->
                                new Member(partner, null, 1 + PARTNERS.indexOf(partner) % 7, 1_000_000, caps, false))
                        .toList());
    }
}
