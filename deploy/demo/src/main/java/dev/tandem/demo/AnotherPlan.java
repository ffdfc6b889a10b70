package dev.tandem.demo;

import dev.tandem.demo.api.Answer;
import dev.tandem.demo.api.Patience;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The partners' earnings under another plan, calculated before anyone approves it. */
public final class AnotherPlan {
    private final Cast program;
    private final Narrator narrator;

    public AnotherPlan(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
    }

    public void replayed() {
        narrator.chapter("What if every sale had paid 7 %?");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Answer draft = program.finance.post("/v1/plans", flat(today.plusYears(1)));
        narrator.exchange(program.finance, draft, "draft of version %s", draft.text("/version"));
        narrator.next("%s", draft.text("/rules/0/wording"));
        Answer asked = program.finance.post(
                "/v1/what-ifs",
                Map.of(
                        "planId", draft.id(),
                        "from", today.minusYears(1).toString(),
                        "until", today.plusDays(2).toString()));
        String path = "/v1/what-ifs/" + asked.id();
        Answer done = Patience.awaitUntil(
                "the what-if done",
                () -> Optional.of(program.finance.get(path))
                        .filter(seen -> seen.text("/status").equals("done")));
        narrator.exchange(
                program.finance,
                done,
                "%s instead of %s",
                done.text("/totals/simulated/amount"),
                done.text("/totals/posted/amount"));
        Answer movers = program.finance.get(path + "/payees");
        movers.items("/items")
                .forEach(mover -> narrator.next(
                        "%s %s: %s",
                        mover.path("payeeType").asText(),
                        mover.path("payeeId").asText(),
                        mover.at("/totals/difference/amount").asText()));
        topDealOfTopMover(path + "/payees/" + movers.text("/items/0/payeeId"));
    }

    private void topDealOfTopMover(String mover) {
        Answer deals = program.finance.get(mover + "/deals?limit=1");
        narrator.exchange(
                program.finance,
                deals,
                "by the sale of %s: %s instead of %s",
                deals.text("/items/0/closedOn"),
                deals.text("/items/0/simulated/amount/amount"),
                deals.text("/items/0/posted/amount/amount"));
    }

    private static Map<String, ?> flat(LocalDate from) {
        return Map.of(
                "code", "partner-program",
                "name", "Partner program",
                "currency", "USD",
                "effectiveFrom", from.toString(),
                "rules",
                        List.of(Map.of(
                                "code", "partner-commission",
                                "kind", "commission",
                                "earner", "partner",
                                "payee", "partner",
                                "rate", Map.of("type", "percent", "percent", "7"))));
    }
}
