package dev.tandem.lead.routing.rule;

import static dev.tandem.lead.routing.rule.Rules.inTerritory;
import static dev.tandem.lead.routing.rule.Rules.named;
import static dev.tandem.lead.routing.rule.Rules.set;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.routing.rule.RuleSetContent.Rule;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleSetWarningsTest {
    private static final UUID ALPINE = UUID.randomUUID();
    private static final UUID BOREAL = UUID.randomUUID();

    private static List<String> warnings(Rule... rules) {
        return RuleSetWarnings.of(set(rules)).stream()
                .map(warning -> warning.pointer() + " " + warning.code())
                .toList();
    }

    @Test
    void rulesThatDoNotMeetAreFine() {
        assertEquals(
                List.of(),
                warnings(
                        inTerritory("a", 1, "DACH", ALPINE),
                        inTerritory("b", 2, "NORDICS", ALPINE),
                        named("c", 1, ALPINE, "Kestrel"),
                        named("d", 2, BOREAL, "Brightwater")));
    }

    @Test
    void aLessSpecificRuleAheadOfAMoreSpecificOneIsTold() {
        assertEquals(
                List.of("/rules/1 lessSpecificFirst"),
                warnings(
                        inTerritory("all", 1, "DACH", ALPINE),
                        inTerritory("good", 2, "DACH", "lead.fit > 50", BOREAL)));
        assertEquals(
                List.of("/rules/0 lessSpecificFirst"),
                warnings(named("one", 2, BOREAL, "Kestrel"), named("many", 1, ALPINE, "Kestrel GmbH", "Other")));
    }

    @Test
    void aRuleThatNeverMatchesIsTold() {
        assertEquals(
                List.of("/rules/1 neverMatches"),
                warnings(inTerritory("all", 1, "DACH", ALPINE), inTerritory("same", 2, "DACH", ALPINE)));
        assertEquals(
                List.of("/rules/0/condition neverMatches"), warnings(inTerritory("no", 1, "DACH", "1 > 2", ALPINE)));
    }

    @Test
    void aConditionThatIsAlwaysTrueIsTold() {
        assertEquals(
                List.of("/rules/0/condition alwaysMatches"), warnings(inTerritory("yes", 1, "DACH", "true", ALPINE)));
    }

    @Test
    void aStandInIsToldAsOne() {
        assertEquals(
                List.of("/rules/1 onlyInstead"),
                warnings(inTerritory("first", 1, "DACH", ALPINE), inTerritory("second", 2, "DACH", BOREAL)));
    }

    @Test
    void rulesThatShareLeadsAreTold() {
        assertEquals(
                List.of("/rules/1 overlap"),
                warnings(named("a", 1, ALPINE, "Kestrel", "Other"), named("b", 2, BOREAL, "Kestrel", "More")));
        assertEquals(
                List.of("/rules/1 overlap"),
                warnings(
                        inTerritory("good", 1, "DACH", "lead.fit > 50", BOREAL),
                        inTerritory("all", 2, "DACH", ALPINE)));
    }

    @Test
    void nobodyReadsThousandsOfWarnings() {
        Rule[] same = IntStream.rangeClosed(1, 1_000)
                .mapToObj(i -> inTerritory("rule-" + i, i, "DACH", ALPINE))
                .toArray(Rule[]::new);

        assertEquals(RuleSetWarnings.MOST, warnings(same).size());
    }
}
