package dev.tandem.ledgerverifier.calculation;

import dev.tandem.ledgerverifier.deal.Deal;
import dev.tandem.ledgerverifier.plan.PlanRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Everyone's earnings by all deals under one rule. */
public record RuleClaims(PlanRule agreed, Releases releases) {
    /** @param deals in business order */
    public List<EarnedShare> of(List<Deal> deals) {
        List<EarnedShare> claims = new ArrayList<>();
        deals.stream()
                .filter(deal -> agreed.basis(deal).isPresent())
                .collect(Collectors.groupingBy(
                        deal -> List.of(agreed.earner(deal), agreed.cycle().at(deal.closedOn())),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((earned, together) -> claims.addAll(PeriodCalculation.claims(
                        agreed, together, releases.paidBy(agreed, earned.get(0), earned.get(1)))));
        return agreed.rule().has("budget") ? Budget.spend(agreed.rule().decimal("budget"), claims) : claims;
    }
}
