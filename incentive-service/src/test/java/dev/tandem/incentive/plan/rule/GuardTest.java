package dev.tandem.incentive.plan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.problem.FieldFault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "deal.territory == 'DACH'",
                "deal.amount >= 1000 && deal.currency == 'USD'",
                "partner.tier in ['gold', 'platinum'] || deal.responseMinutes < 240",
                "partner.integrationDepth != 'none' && deal.term > 0",
            })
    void aConditionOnWhatIsKnownOfADealIsAGuard(String text) {
        assertEquals(List.of(), Guard.faults(text, "/guard"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deal.teritory == 'DACH' | illTyped",
                "deal.amount > 'much' | illTyped",
                "deal.amount > | malformed",
                "deal.amount + 1 | notBoolean",
                "1 > 2 | constant",
                "false && deal.amount > 1 | constant",
                "deal.territory.matches('(a+)+$') | notAllowed",
                "['a'].all(each, each == 'a') | illTyped",
            })
    void anythingElseIsRefusedWithItsReason(String text, String code) {
        List<FieldFault> faults = Guard.faults(text.strip(), "/rules/0/guard");

        assertEquals(code.strip(), faults.get(0).code());
        assertTrue(faults.stream().map(FieldFault::pointer).allMatch("/rules/0/guard"::equals));
    }

    @Test
    void noGuardIsLongerThanAPersonWouldWrite() {
        String endless = "true" + " || true".repeat(200);

        assertEquals("tooLarge", Guard.faults(endless, "/guard").get(0).code());
    }
}
