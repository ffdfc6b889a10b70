package dev.tandem.ledgerverifier.ledger;

import dev.tandem.ledgerverifier.calculation.EarnedShare;
import dev.tandem.ledgerverifier.calculation.Releases;
import dev.tandem.ledgerverifier.calculation.RuleClaims;
import dev.tandem.ledgerverifier.deal.Deal;
import dev.tandem.ledgerverifier.deal.Deals;
import dev.tandem.ledgerverifier.deal.Partners;
import dev.tandem.ledgerverifier.deal.Targets;
import dev.tandem.ledgerverifier.export.Export;
import dev.tandem.ledgerverifier.export.Row;
import dev.tandem.ledgerverifier.guard.Guard;
import dev.tandem.ledgerverifier.plan.Exchange;
import dev.tandem.ledgerverifier.plan.PlanRule;
import dev.tandem.ledgerverifier.plan.PlanVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everyone's earnings by every deal under every rule, from the events and the plans alone. */
public final class Recalculation {
    private final Map<Earning, EarningOrigin> earnings = new LinkedHashMap<>();
    private final List<String> unchecked = new ArrayList<>();
    private final Set<List<String>> unknown = new HashSet<>();
    private final List<Deal> deals;
    private final Releases releases;
    private final Draws advances;

    public Recalculation(Export export) {
        deals = Deals.of(export);
        releases = new Releases(export);
        advances = new Draws(export, deals);
        Exchange exchange = new Exchange(export);
        Partners partners = new Partners(export);
        Targets targets = new Targets(export);
        for (Row plan : export.all("plan")) {
            plan.children("rules")
                    .forEach(rule -> take(new PlanRule(
                            new PlanVersion(plan), rule, Guard.of(rule.text("guard")), exchange, partners, targets)));
        }
    }

    Map<Earning, EarningOrigin> earnings() {
        return earnings;
    }

    /** The earning that an entry belongs to; those without a deal under a rule with a draw are advances. */
    Earning earning(Row entry) {
        return advances.isOne(entry) ? Earning.of(entry).advanced() : Earning.of(entry);
    }

    /** Which rules this program cannot calculate, and why. */
    public List<String> unchecked() {
        return unchecked;
    }

    /** The amounts that are right at that time, and about to change. */
    public List<String> due() {
        return releases.due();
    }

    boolean knows(Earning earning) {
        return !unknown.contains(List.of(earning.plan(), earning.rule()));
    }

    private void take(PlanRule agreed) {
        if (agreed.unknown().isEmpty()) {
            new RuleClaims(agreed, releases).of(deals).forEach(claim -> note(agreed, claim));
            earnings.putAll(advances.under(agreed));
        } else {
            unknown.add(List.of(agreed.plan().id(), agreed.code()));
            unchecked.add(agreed.plan().place() + ": rule " + agreed.code() + " of plan "
                    + agreed.plan().id() + " is not calculated here, for it has "
                    + String.join(", ", agreed.unknown()));
        }
    }

    private void note(PlanRule agreed, EarnedShare claim) {
        Deal deal = claim.deal();
        Earning earning = new Earning(
                agreed.plan().id(),
                agreed.code(),
                agreed.earner(deal),
                agreed.cycle().at(deal.closedOn()),
                deal.id(),
                claim.payee());
        earnings.put(
                earning,
                new EarningOrigin(
                        claim.amount(), agreed.plan(), "event", deal.facts().place(), agreed.ownTarget(deal)));
    }
}
