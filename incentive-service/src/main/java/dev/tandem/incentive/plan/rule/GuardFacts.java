package dev.tandem.incentive.plan.rule;

import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.payee.PartnerHistory;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The facts about a deal and its owning partner, as of the business date, that a guard may use. Amounts are truncated
 * to whole units: the language has no decimals, so money is never computed in it.
 */
public record GuardFacts(Deal deal, PartnerHistory owner) {
    /** An unknown fact is left out, and a guard that uses it is not met. */
    Map<String, Object> variables() {
        Map<String, Object> variables = new HashMap<>();
        put(variables, "deal.territory", deal.territory());
        put(variables, "deal.responseMinutes", deal.responseTime().map(Duration::toMinutes));
        put(
                variables,
                "deal.term",
                deal.renewed()
                        .map(Deal.OriginalSale::term)
                        .map(Integer::longValue)
                        .or(() -> Optional.of(0L)));
        put(variables, "deal.origin", Optional.of(deal.origin().name().toLowerCase(Locale.ROOT)));
        put(variables, "deal.partners", Optional.of((long) deal.participants().size()));
        put(variables, "partner.tier", owner.tierOn(deal.closedOn()));
        put(
                variables,
                "partner.integrationDepth",
                Optional.of(owner.integrationDepthOn(deal.closedOn()).name().toLowerCase(Locale.ROOT)));
        Optional.ofNullable(deal.amount()).ifPresent(amount -> {
            variables.put(
                    "deal.amount",
                    amount.amount().setScale(0, RoundingMode.DOWN).longValueExact());
            variables.put("deal.currency", amount.currency().getCurrencyCode());
        });
        return variables;
    }

    private static void put(Map<String, Object> variables, String name, Optional<?> value) {
        value.ifPresent(known -> variables.put(name, known));
    }
}
