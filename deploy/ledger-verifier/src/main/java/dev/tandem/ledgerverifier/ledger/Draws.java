package dev.tandem.ledgerverifier.ledger;

import dev.tandem.ledgerverifier.deal.Deal;
import dev.tandem.ledgerverifier.export.Export;
import dev.tandem.ledgerverifier.export.Row;
import dev.tandem.ledgerverifier.plan.PlanRule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The draws that partners get, or give back, when a period closes, from the amounts posted to it. */
final class Draws {
    private final List<Row> closings;
    private final Map<List<String>, List<Row>> entries;
    private final Set<List<String>> drawn = new HashSet<>();
    private final Set<String> deals;

    Draws(Export export, List<Deal> deals) {
        this.deals = deals.stream().map(Deal::id).collect(Collectors.toSet());
        closings = export.all("closing").stream()
                .sorted(Comparator.comparing(closing -> closing.moment("closedAt")))
                .toList();
        entries = export.all("entry").stream()
                .collect(Collectors.groupingBy(entry -> List.of(entry.text("planId"), entry.text("ruleCode"))));
        export.all("plan")
                .forEach(plan -> plan.children("rules").stream()
                        .filter(rule -> rule.has("draw"))
                        .forEach(rule -> drawn.add(List.of(plan.text("id"), rule.text("code")))));
    }

    boolean isOne(Row entry) {
        return drawn.contains(List.of(entry.text("planId"), entry.text("ruleCode")))
                && !deals.contains(entry.text("dealId"));
    }

    Map<Earning, EarningOrigin> under(PlanRule agreed) {
        Map<Earning, EarningOrigin> advances = new HashMap<>();
        if (agreed.rule().has("draw")) {
            entries.getOrDefault(List.of(agreed.plan().id(), agreed.code()), List.of()).stream()
                    .collect(Collectors.groupingBy(entry -> entry.text("payeeId")))
                    .forEach((payee, posted) -> advances.putAll(of(agreed, payee, posted)));
        }
        return advances;
    }

    private Map<Earning, EarningOrigin> of(PlanRule agreed, String payee, List<Row> posted) {
        DrawAccount account = new DrawAccount(agreed, posted, this::isOne);
        Map<Earning, EarningOrigin> advances = new HashMap<>();
        for (Row closing : closings) {
            String period = closing.text("period");
            if (account.settlesAt(closing)) {
                advances.put(
                        new Earning(agreed.plan().id(), agreed.code(), payee, period, Earning.ADVANCE, payee),
                        new EarningOrigin(
                                account.settle(closing), agreed.plan(), "closing", closing.place(), Optional.empty()));
            }
        }
        return advances;
    }
}
