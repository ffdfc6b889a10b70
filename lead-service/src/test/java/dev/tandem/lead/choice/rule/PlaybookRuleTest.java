package dev.tandem.lead.choice.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.lead.choice.rule.Choice.Because;
import dev.tandem.lead.choice.rule.SaleFacts.PartnerFacts;
import dev.tandem.lead.playbook.Audience;
import dev.tandem.lead.playbook.NewestVersion;
import dev.tandem.lead.playbook.SaleCriteria;
import dev.tandem.lead.playbook.SaleCriteria.LeadAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A gold reseller of DACH sells a dock planner to a midmarket company of contract logistics in Germany. */
class PlaybookRuleTest {
    private static final UUID ALPINE = new UUID(1, 1);
    private static final UUID PLANNER = new UUID(2, 1);
    private static final UUID SCANNER = new UUID(2, 2);
    private static final SaleFacts SALE = new SaleFacts(
            new PartnerFacts(ALPINE, "gold", "reseller", "DACH"),
            "DACH",
            "DE",
            "Contract logistics",
            Set.of(PLANNER),
            Map.of("segment", "midmarket", "docks", 40, "needs", List.of("speed", "reports")));

    /** In the order in which they were published. */
    private final List<NewestVersion> newest = new ArrayList<>();

    @Test
    void withoutCriteriaItIsThePlaybookPublishedLast() {
        published("first", null, null);
        published("second", null, null);

        assertChosen("second", Because.PUBLISHED_LAST);
    }

    @Test
    void whatIsNotForThePartnerIsNoCandidate() {
        published("for-all", null, null);
        published("for-others", new Audience(List.of(new UUID(1, 2)), null, null, null), null);
        published("for-silver", new Audience(null, List.of("silver"), null, null), null);
        published("for-referrals", new Audience(null, List.of("gold"), List.of("referral"), null), null);
        published("for-uk", new Audience(List.of(ALPINE), null, null, List.of("UK")), null);

        assertChosen("for-all", Because.ONLY_MATCH);
        assertEquals(List.of("for-all"), codes(PlaybookRule.choose(newest, SALE)));
    }

    @Test
    void anAudienceIsNoCriterion() {
        published("for-gold", new Audience(null, List.of("gold"), List.of("reseller"), List.of("DACH")), null);
        published("for-all", null, null);

        assertChosen("for-all", Because.PUBLISHED_LAST);
    }

    @Test
    void theOneWithTheMostCriteriaThatAllMatchIsChosen() {
        published("two", null, criteria(List.of("DACH"), List.of("DE", "AT")));
        published("none", null, null);
        published("one", null, criteria(List.of("DACH"), null));
        published("two-of-which-one-fails", null, criteria(List.of("DACH"), List.of("FR")));

        Choice choice = assertChosen("two", Because.MOST_CRITERIA);
        assertEquals(List.of("two", "one", "none", "two-of-which-one-fails"), codes(choice));
        assertEquals(
                List.of(true, false),
                choice.candidates().get(3).criteria().stream()
                        .map(Criterion::matched)
                        .toList());
    }

    @Test
    void ofEquallyManyCriteriaTheOnePublishedLastIsChosen() {
        published("by-territory", null, criteria(List.of("DACH"), null));
        published("by-country", null, criteria(null, List.of("DE")));
        published("none", null, null);

        assertChosen("by-country", Because.PUBLISHED_LAST);
    }

    @Test
    void howManyValuesACriterionNamesDoesNotCount() {
        published("many", null, criteria(null, List.of("DE", "AT", "CH", "LI")));
        published("few", null, criteria(null, List.of("DE")));

        assertChosen("few", Because.PUBLISHED_LAST);
    }

    @Test
    void everyKindOfCriterionIsHeldAgainstTheSale() {
        published(
                "all",
                null,
                new SaleCriteria(
                        List.of(SCANNER, PLANNER),
                        List.of("DACH"),
                        List.of("reseller"),
                        List.of("DE"),
                        List.of("contract logistics"),
                        List.of(
                                new LeadAttribute("segment", List.of("enterprise", "midmarket")),
                                new LeadAttribute("docks", List.of("40")),
                                new LeadAttribute("needs", List.of("reports")))));

        Choice choice = assertChosen("all", Because.ONLY_MATCH);
        assertEquals(
                List.of(
                        "product [" + PLANNER + "]",
                        "territory [DACH]",
                        "partnerType [reseller]",
                        "country [DE]",
                        "industry [Contract logistics]",
                        "attributes.segment [midmarket]",
                        "attributes.docks [40]",
                        "attributes.needs [reports]"),
                choice.candidates().get(0).criteria().stream()
                        .map(criterion -> criterion.name() + " " + criterion.actual())
                        .toList());
    }

    @Test
    void whatIsNotKnownOfASaleMatchesNothing() {
        SaleFacts unknown = new SaleFacts(PartnerFacts.UNKNOWN, null, null, null, Set.of(), Map.of());
        for (SaleCriteria each : List.of(
                new SaleCriteria(List.of(PLANNER), null, null, null, null, null),
                criteria(List.of("DACH"), null),
                new SaleCriteria(null, null, List.of("reseller"), null, null, null),
                criteria(null, List.of("DE")),
                new SaleCriteria(null, null, null, null, List.of("retail"), null),
                new SaleCriteria(
                        null, null, null, null, null, List.of(new LeadAttribute("segment", List.of("any")))))) {
            published("demanding", null, each);
        }
        assertTrue(PlaybookRule.choose(newest, unknown).chosen().isEmpty());
        published("for-gold", new Audience(null, List.of("gold"), null, null), null);
        assertTrue(PlaybookRule.choose(newest, unknown).chosen().isEmpty());

        published("for-any", null, null);

        assertEquals(
                "for-any",
                PlaybookRule.choose(newest, unknown).chosen().orElseThrow().code());
    }

    @Test
    void ifNothingMatchesTheCandidatesSayWhy() {
        published("elsewhere", null, criteria(List.of("UK"), null));

        Choice choice = PlaybookRule.choose(newest, SALE);

        assertTrue(choice.chosen().isEmpty());
        assertEquals(
                List.of(new Criterion("territory", List.of("UK"), List.of("DACH"), false)),
                choice.candidates().get(0).criteria());
    }

    @Test
    void anAttributeThatDoesNotMatchIsNotRepeated() {
        published(
                "choosy",
                null,
                new SaleCriteria(
                        null, null, null, null, null, List.of(new LeadAttribute("segment", List.of("enterprise")))));

        Criterion segment =
                PlaybookRule.choose(newest, SALE).candidates().get(0).criteria().get(0);

        assertEquals(new Criterion("attributes.segment", List.of("enterprise"), List.of(), false), segment);
    }

    @Test
    void aNamedOneIsTakenWhateverItsCriteriaAre() {
        published("elsewhere", null, criteria(List.of("UK"), null));
        published("here", null, criteria(List.of("DACH"), null));

        Choice choice = PlaybookRule.named("elsewhere", newest, SALE).orElseThrow();

        assertEquals(Because.NAMED, choice.because());
        assertEquals(List.of("elsewhere", "here"), codes(choice));
        assertEquals("elsewhere", choice.chosen().orElseThrow().code());
    }

    @Test
    void aNamedOneThatIsNotForThePartnerIsNotTaken() {
        published("for-silver", new Audience(null, List.of("silver"), null, null), null);

        assertTrue(PlaybookRule.named("for-silver", newest, SALE).isEmpty());
        assertTrue(PlaybookRule.named("none", newest, SALE).isEmpty());
    }

    private static SaleCriteria criteria(List<String> territories, List<String> countries) {
        return new SaleCriteria(null, territories, null, countries, null, null);
    }

    private void published(String code, Audience audience, SaleCriteria appliesTo) {
        UUID id = new UUID(3, newest.size());
        // As the database returns them: in no order that means anything.
        newest.add(newest.size() / 2, new NewestVersion(id, UUID.randomUUID(), code, 1, audience, audience, appliesTo));
    }

    private Choice assertChosen(String code, Because because) {
        Choice choice = PlaybookRule.choose(newest, SALE);
        assertEquals(code, choice.chosen().orElseThrow().code());
        assertEquals(because, choice.because());
        return choice;
    }

    private static List<String> codes(Choice choice) {
        return choice.candidates().stream().map(PlaybookCandidate::code).toList();
    }
}
