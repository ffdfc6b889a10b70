package dev.tandem.gateway.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.greenbytes.http.sfv.Item;
import org.greenbytes.http.sfv.ListElement;
import org.greenbytes.http.sfv.Parser;
import org.greenbytes.http.sfv.StringItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {
    private static final Limit WRITE = Policy.WRITE.standard();
    private static final Limit DAILY = Policy.DAILY_WRITES.standard();

    @Test
    void policiesAndStandingsReadAsTheDraftHasThem() {
        Decision decision = decision(standing(WRITE, 1_199, 1), standing(DAILY, 199_999, 43_210));

        assertEquals("\"write\";q=1200;w=60, \"dailyWrites\";q=200000;w=86400", decision.policyHeader());
        assertEquals("\"write\";r=1199;t=1, \"dailyWrites\";r=199999;t=43210", decision.rateLimitHeader());
    }

    @ParameterizedTest
    @EnumSource(CallClass.class)
    void bothHeadersAreListsOfNamesWithParameters(CallClass call) {
        LimitTable table = LimitTable.DEFAULT;
        Terms.OfClass terms = table.termsOf(LimitedCaller.client("crm", LimitPlan.HIGH, Map.of()))
                .of(call);
        List<Standing> standings = terms.own().stream()
                .map(limit -> new Standing(limit, limit.quota() - 1, 7, false))
                .toList();

        List<ListElement<?>> policies = Parser.parseList(terms.policyHeader()).get();
        List<ListElement<?>> left =
                Parser.parseList(LimitHeaders.standings(standings)).get();

        for (int i = 0; i < standings.size(); i++) {
            Limit limit = terms.own().get(i);
            assertEquals(limit.name(), ((StringItem) policies.get(i)).get());
            assertEquals(limit.quota(), parameter(policies.get(i), "q"));
            assertEquals(limit.name(), ((StringItem) left.get(i)).get());
            assertEquals(limit.quota() - 1, parameter(left.get(i), "r"));
            if (limit.policy().isAtOnce()) {
                assertEquals("concurrent-requests", parameter(policies.get(i), "qu"));
            } else {
                assertEquals(limit.window().toSeconds(), parameter(policies.get(i), "w"));
                assertEquals(7L, parameter(left.get(i), "t"));
            }
        }
    }

    @Test
    void aRefusalNamesWhatIsViolatedAndWaitsForTheSlowest() {
        Decision decision = decision(exceeded(WRITE, 31), exceeded(DAILY, 43_210));

        assertFalse(decision.isAllowed());
        assertEquals(List.of("write", "dailyWrites"), decision.violatedPolicies());
        assertTrue(decision.retryAfter() >= 43_210);
    }

    /** A window of 60 s: never before the unit is there, and never after 61 s. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.0, 1",
        "1, 0.05, 2",
        "20, 0.0, 20",
        "20, 0.1, 22",
        "50, 0.01, 51",
        "60, 0.1, 61",
        "61, 0.1, 61",
        "0, 0, 1"
    })
    void waitingIsSpreadAndRoundedUp(long seconds, double jitter, long expected) {
        assertEquals(expected, decision(exceeded(WRITE, seconds)).retryAfter(jitter));
    }

    @Test
    void whatIsOnlyTriedOutIsToldAndRefusesNothing() {
        Limit tried = new Limit(Policy.WRITE, "write", 1_200, WRITE.window(), true);
        Decision decision = decision(exceeded(tried, 31), standing(DAILY, 5, 43_210));

        assertTrue(decision.isAllowed());
        assertEquals(List.of(), decision.violatedPolicies());
        assertEquals(List.of("write"), decision.shadowViolations());
        assertEquals("\"write\";r=0;t=31, \"dailyWrites\";r=5;t=43210", decision.rateLimitHeader());
    }

    @Test
    void whatACallHoldsIsGivenBackOnce() {
        AtomicInteger givenBack = new AtomicInteger();
        Decision decision = new Decision("", List.of(), givenBack::incrementAndGet);

        decision.release();
        decision.release();

        assertEquals(1, givenBack.get());
    }

    private static Object parameter(ListElement<?> element, String name) {
        Item<?> value = element.getParams().get(name);
        return value.get();
    }

    private static Decision decision(Standing... standings) {
        List<Limit> limits = List.of(standings).stream().map(Standing::limit).toList();
        return new Decision(LimitHeaders.policies(limits), List.of(standings), () -> {});
    }

    private static Standing standing(Limit limit, long left, long seconds) {
        return new Standing(limit, left, seconds, false);
    }

    private static Standing exceeded(Limit limit, long seconds) {
        return new Standing(limit, 0, seconds, true);
    }
}
