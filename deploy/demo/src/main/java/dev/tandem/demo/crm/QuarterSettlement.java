package dev.tandem.demo.crm;

import dev.tandem.demo.api.Answer;
import dev.tandem.demo.api.Patience;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** Closes the quarters and publishes their statements; what is closed or published already stays as it is. */
final class QuarterSettlement {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final CrmProgram program;

    QuarterSettlement(CrmProgram program) {
        this.program = program;
    }

    /** Until the ledger has a commission for as many deals as were won. Statements already read are not read again. */
    void awaitLedger(int wonDeals) {
        Set<String> paid = new HashSet<>();
        AtomicReference<String> reached = new AtomicReference<>("");
        Patience.awaitUntil("ledger entries for " + wonDeals + " won deals", PATIENCE, () -> {
            reached.set(readOn(reached.get(), paid));
            return paid.size() >= wonDeals ? Optional.of(paid) : Optional.empty();
        });
    }

    /** Returns the cursor of the last part, which may still grow. One part at a time is held in memory. */
    private String readOn(String reached, Set<String> paid) {
        String cursor = reached;
        while (true) {
            Answer part = program.finance.get("/v1/ledger-entries?limit=200" + cursor);
            note(part, paid);
            if (!part.has("/nextCursor")) {
                return cursor;
            }
            cursor = "&cursor=" + part.text("/nextCursor");
        }
    }

    private static void note(Answer part, Set<String> paid) {
        part.items("/items").stream()
                .filter(entry -> "commission".equals(entry.path("ruleKind").asText()))
                .filter(entry -> entry.path("reason").asText("").isEmpty())
                .forEach(entry -> paid.add(entry.path("dealId").asText()));
    }

    void settle(Quarter quarter) {
        String period = "/v1/periods/" + quarter;
        if (isOpen(quarter)) {
            program.finance.post(period + "/close", Map.of());
        }
        program.finance.post(period + "/statements/submit", Map.of());
        program.controller.post(period + "/statements/approve", Map.of());
        program.finance.post(period + "/statements/publish", Map.of());
    }

    private boolean isOpen(Quarter quarter) {
        return program.finance.all("/v1/periods?kind=quarter").stream()
                .filter(period ->
                        quarter.toString().equals(period.path("period").asText()))
                .anyMatch(period -> "open".equals(period.path("status").asText()));
    }
}
