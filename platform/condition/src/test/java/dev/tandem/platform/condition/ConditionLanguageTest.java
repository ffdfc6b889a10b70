package dev.tandem.platform.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionLanguageTest {
    private static final ConditionLanguage LANGUAGE = ConditionLanguage.withExample("deal.amount >= 1000")
            .text("deal.territory")
            .number("deal.amount")
            .fields("lead.attributes")
            .language();

    @Test
    void aConditionIsMetByFactsThatMeetIt() {
        Condition condition = LANGUAGE.condition("deal.amount >= 1000 && deal.territory.startsWith('D')");

        assertTrue(condition
                .evaluate(Map.of("deal.amount", 1000L, "deal.territory", "DACH"))
                .isMet());
        assertFalse(condition
                .evaluate(Map.of("deal.amount", 999L, "deal.territory", "DACH"))
                .isMet());
    }

    @Test
    void aConditionThatAsksForWhatIsNotKnownIsNotMetAndSaysWhy() {
        Condition.Outcome outcome = LANGUAGE.condition("deal.amount >= 1000").evaluate(Map.of());

        assertFalse(outcome.isMet());
        assertTrue(outcome.shown().startsWith("error: "), outcome.shown());
    }

    @Test
    void aFactMayHaveFieldsOfAnyType() {
        assertTrue(LANGUAGE.condition("lead.attributes.vip == true")
                .evaluate(Map.of("lead.attributes", Map.of("vip", true)))
                .isMet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deal.amount >=                          | malformed
            deal.colour == 'red'                    | illTyped
            deal.amount == '1000'                   | illTyped
            deal.amount + 1                         | notBoolean
            deal.territory.matches('(a+)+b')        | notAllowed
            matches(deal.territory, '(a+)+b')       | notAllowed
            [1, 2].exists(one, one == deal.amount)  | illTyped
            """)
    void whatMightNotEndOrMeansNothingIsRefused(String text, String code) {
        ConditionLanguage.Compiled compiled = LANGUAGE.compile(text, "/rules/0/guard");

        assertEquals(Optional.empty(), compiled.condition());
        assertEquals(code, compiled.faults().get(0).code());
        assertEquals("/rules/0/guard", compiled.faults().get(0).pointer());
    }

    @Test
    void lengthAndSizeAreBounded() {
        String parts = IntStream.range(0, 120).mapToObj(i -> "1==1").collect(Collectors.joining("&&"));

        assertEquals(
                "tooLarge", LANGUAGE.compile(parts, "/guard").faults().get(0).code());
        assertEquals(
                "tooLong",
                LANGUAGE.compile(" ".repeat(2_001), "/guard").faults().get(0).code());
    }

    @Test
    void whatIsTheSameWhateverTheFactsIsFound() {
        assertEquals(
                Optional.of(true), LANGUAGE.condition("deal.amount > 5 || true").constant());
        assertEquals(Optional.of(false), LANGUAGE.condition("1 > 2").constant());
        assertEquals(Optional.empty(), LANGUAGE.condition("deal.amount > 5").constant());
    }

    @Test
    void faultsSayWhereTheyAre() {
        List<String> messages = LANGUAGE.compile("deal.amount >\n 5 &&", "/guard").faults().stream()
                .map(fault -> fault.message())
                .toList();

        assertTrue(messages.get(0).startsWith("line 2, column "), messages.toString());
    }
}
