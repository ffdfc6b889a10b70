package dev.tandem.lead.routing.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.lead.routing.candidate.CandidateVerdict.Condition;
import dev.tandem.platform.problem.FieldFault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadConditionTest {
    private static final LeadFacts LEAD = new LeadFacts(
            "DE", "webinar", "Brightwater", "brightwater.example", 70, 40, "A", Map.of("employees", 250, "vip", true));

    private static Condition test(String text, LeadFacts lead) {
        assertEquals(List.of(), LeadCondition.faults(text, "/condition"));
        return LeadCondition.of(text).test(lead);
    }

    private static FieldFault fault(String text) {
        return LeadCondition.faults(text, "/condition").get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead.country == 'DE'",
                "lead.fit >= 60 && lead.engagement < 50",
                "lead.source in ['webinar', 'fair']",
                "lead.domain.endsWith('.example')",
                "lead.company.startsWith('Bright') || lead.grade == 'B'",
                "lead.attributes.employees > 100",
                "lead.attributes.vip == true",
                "'vip' in lead.attributes",
                "size(lead.company) == 11"
            })
    void aConditionLooksAtTheFactsOfTheLead(String text) {
        assertTrue(test(text, LEAD).matched());
    }

    @Test
    void theAnswerSaysWhatWasWantedAndSeen() {
        assertEquals(new Condition("condition", "lead.fit > 80", "false", false), test("lead.fit > 80", LEAD));
    }

    @Test
    void aFactThatIsNotThereDoesNotMatchAndIsNamed() {
        Condition country = test("lead.country == 'DE'", LeadFacts.of(null));
        Condition attribute = test("lead.attributes.budget > 5", LEAD);

        assertFalse(country.matched());
        assertTrue(country.actual().contains("country"), country.actual());
        assertFalse(attribute.matched());
        assertTrue(attribute.actual().contains("budget"), attribute.actual());
    }

    @Test
    void anAttributeOfAnotherTypeDoesNotMatch() {
        Condition condition = test("lead.attributes.vip > 5", LEAD);

        assertFalse(condition.matched());
        assertTrue(condition.actual().startsWith("error"), condition.actual());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lead.country ==                                        | malformed",
                "lead.colour == 'red'                                   | illTyped",
                "person.name == 'Jo'                                    | illTyped",
                "lead.fit == 'high'                                     | illTyped",
                "lead.country                                           | notBoolean",
                "lead.attributes.vip                                    | notBoolean",
                "lead.company.matches('(a+)+$')                         | notAllowed",
                "matches(lead.company, lead.source)                     | notAllowed",
                "lead.attributes.all(a, a == 'x')                       | illTyped",
                "has(lead.attributes.vip)                               | illTyped",
                "[1, 2, 3].exists(x, x > 2)                             | illTyped"
            })
    void whatIsNoConditionIsRefusedWithTheReason(String text, String code) {
        assertEquals(code, fault(text).code());
        assertEquals("/condition", fault(text).pointer());
    }

    @Test
    void anUnknownFactIsRefusedWithItsPosition() {
        String message = fault("lead.fit > 5 && lead.colour == 'red'").message();

        assertTrue(message.startsWith("line 1, column 17: undeclared reference"), message);
    }

    @Test
    void whatIsTooLongOrTooLargeIsRefused() {
        String tenThousandParts = "lead.fit > 0" + " && lead.fit > 0".repeat(2_500);

        assertEquals("tooLong", fault(tenThousandParts).code());
        assertEquals("tooLarge", fault("1" + "+1".repeat(500) + " > 2").code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "!", "-", "{1:"})
    void depthIsRefused(String deeper) {
        assertFalse(LeadCondition.faults(deeper.repeat(1_990 / deeper.length()), "/condition")
                .isEmpty());
    }

    @Test
    void deepButCompleteNestingIsAnsweredToo() {
        assertFalse(LeadCondition.faults("(".repeat(990) + "true" + ")".repeat(990), "/condition")
                .isEmpty());
    }

    @Test
    void itIsKnownWhetherAConditionDependsOnTheLead() {
        assertTrue(LeadCondition.of("1 < 2").isConstant());
        assertFalse(LeadCondition.of("lead.fit < 2").isConstant());
    }
}
