package dev.tandem.ledgerverifier.calculation;

import dev.tandem.ledgerverifier.deal.Deal;
import dev.tandem.ledgerverifier.plan.Agreement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What all deals bring everybody under one rule. */
public record RuleClaims(Agreement agreed, Releases releases) {
    /** @param deals in business order */
    public List<Claim> of(List<Deal> deals) {
        List<Claim> claims = new ArrayList<>();
        deals.stream()
                .filter(deal -> agreed.basis(deal).isPresent())
                .collect(Collectors.groupingBy(
                        deal -> List.of(agreed.earner(deal), agreed.cycle().at(deal.closedOn())),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((earned, together) -> claims.addAll(
                        EarnersPeriod.claims(agreed, together, releases.paidBy(agreed, earned.get(0), earned.get(1)))));
        return agreed.rule().has("budget") ? Budget.spend(agreed.rule().decimal("budget"), claims) : claims;
    }
}
