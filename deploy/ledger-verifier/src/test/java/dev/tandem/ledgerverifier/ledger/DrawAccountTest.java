package dev.tandem.ledgerverifier.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tandem.ledgerverifier.export.Row;
import dev.tandem.ledgerverifier.guard.Guard;
import dev.tandem.ledgerverifier.plan.PlanRule;
import dev.tandem.ledgerverifier.plan.PlanVersion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The worked example of a draw: 1,000 a month, recovered from the fourth on. */
class DrawAccountTest {
    private static final PlanRule AGREED = new PlanRule(
            new PlanVersion(row(Map.of("id", "plan", "effectiveFrom", "2017-01-01"))),
            row(Map.of("period", "month", "draw", Map.of("amount", "1000", "recoverFrom", "4"))),
            Guard.of(""),
            null,
            null,
            null);

    @Test
    void whatIsLackingIsAdvancedAndThenRecovered() {
        DrawAccount account = account(
                earning("2017-01", "500"),
                earning("2017-02", "700"),
                earning("2017-03", "400"),
                earning("2017-04", "2000"));

        assertEquals(
                List.of("500", "300", "600", "-1400"), settled(account, "2017-01", "2017-02", "2017-03", "2017-04"));
    }

    @Test
    void noMoreIsRecoveredThanWasEarned() {
        DrawAccount account = account(earning("2017-01", "500"), earning("2017-04", "120"), earning("2017-05", "1000"));

        assertEquals(List.of("500", "-120", "-380"), settled(account, "2017-01", "2017-04", "2017-05"));
    }

    @Test
    void whoNothingWasPostedToByThenIsAdvancedNothing() {
        assertFalse(account(earning("2017-02", "700")).settlesAt(closing("2017-01")));
    }

    @Test
    void aQuarterSettlesNoMonths() {
        assertFalse(account(earning("2017-01", "500")).settlesAt(closing("2017Q1")));
    }

    private static List<String> settled(DrawAccount account, String... periods) {
        return Stream.of(periods)
                .map(period -> account.settle(closing(period)))
                .map(BigDecimal::toPlainString)
                .toList();
    }

    private static DrawAccount account(Row... posted) {
        return new DrawAccount(AGREED, List.of(posted), entry -> false);
    }

    private static Row earning(String period, String amount) {
        return row(
                Map.of("period", period, "recordedAt", period + "-20T10:00:00Z", "amount", Map.of("amount", amount)));
    }

    private static Row closing(String period) {
        String day = period.contains("Q") ? "2017-04-01" : period + "-28";
        return row(Map.of("period", period, "closedAt", day + "T10:00:00Z"));
    }

    private static Row row(Map<String, ?> fields) {
        return new Row("ledger.ndjson:1", fields);
    }
}
