package dev.tandem.ledgerverifier.plan;

import dev.tandem.ledgerverifier.arithmetic.Fraction;
import dev.tandem.ledgerverifier.deal.Deal;
import dev.tandem.ledgerverifier.deal.Partners;
import dev.tandem.ledgerverifier.deal.Targets;
import dev.tandem.ledgerverifier.export.Row;
import dev.tandem.ledgerverifier.guard.Guard;
import dev.tandem.ledgerverifier.guard.GuardFacts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One rule of one plan version: which deals earn by it, for which payees, and on what basis. */
public record PlanRule(PlanVersion plan, Row rule, Guard guard, Exchange exchange, Partners partners, Targets targets) {
    /** The parts of it that this program cannot calculate. */
    public Set<String> unknown() {
        Set<String> unknown = KnownTerms.unknownIn(rule);
        unknown.addAll(guard.unknown());
        return unknown;
    }

    public String code() {
        return rule.text("code");
    }

    public PeriodKind cycle() {
        return new PeriodKind(rule.text("period"));
    }

    public String earner(Deal deal) {
        return deal.party(rule.text("earner"));
    }

    private String payee(Deal deal) {
        return deal.party(rule.text("payee"));
    }

    /** In percent, in the order in which the deal names them; who has two parts is there once. */
    public Map<Account, Fraction> shares(Deal deal) {
        if (!rule.text("payee").equals("partner")) {
            return Map.of(new Account(payee(deal), false), Split.WHOLE);
        }
        Map<Account, Fraction> shares = new LinkedHashMap<>();
        for (Row part : deal.parts()) {
            String partner = part.text("partnerId");
            Account account = new Account(partner, partners.suspendedOn(partner, deal.closedOn()));
            shares.merge(account, split().percent(part, deal.parts()), Fraction::plus);
        }
        return shares;
    }

    /** The amount that the rate applies to, in the plan's currency; empty when the deal earns nothing, or nothing yet. */
    public Optional<Fraction> basis(Deal deal) {
        if (!paysFor(deal)) {
            return Optional.empty();
        }
        if (!deal.sells()) {
            return Optional.of(Fraction.ZERO);
        }
        return deal.figure(rule.text("basis"))
                .filter(figure -> figure.signum() >= 0)
                .flatMap(figure -> exchange.converted(figure, deal, plan.currency(), plan.digits()))
                .map(Fraction::of);
    }

    private boolean paysFor(Deal deal) {
        boolean hasPayee = !payee(deal).equals(Deal.NOBODY) && !earner(deal).equals(Deal.NOBODY);
        return hasPayee
                && deal.won()
                && deal.trigger().equals(trigger())
                && plan.covers(deal.closedOn())
                && lasts(deal)
                && (!rule.has("guard") || guard.isMetBy(new GuardFacts(deal, partners).known()))
                && split().credits(deal.parts())
                && (!terms().has("targetMetric") || ownTarget(deal).isPresent());
    }

    private String trigger() {
        return rule.has("trigger") ? rule.text("trigger") : "dealWon";
    }

    /** A renewal or usage may have come after the time in which it pays, which ends before the sale's anniversary. */
    private boolean lasts(Deal deal) {
        return !rule.text("duration").equals("firstYear")
                || deal.soldOn()
                        .filter(sold -> !deal.closedOn().isBefore(sold.plusYears(1)))
                        .isEmpty();
    }

    private Split split() {
        return new Split(rule.children("split"));
    }

    /** That of the deal's earner in its period: the bounds of tiers may be percentages of what that one is to reach. */
    public Rate rate(Deal deal) {
        return new Rate(ownTarget(deal)
                .map(own -> terms().with("target", own.text("amount")))
                .orElse(terms()));
    }

    /** The target of the deal's earner in its period, for a rule that is measured against it. */
    public Optional<Row> ownTarget(Deal deal) {
        return targets.of(earner(deal), cycle().at(deal.closedOn()), terms().text("targetMetric"), plan.currency());
    }

    private Row terms() {
        return rule.child("rate");
    }

    public Fraction acceleration(Deal deal, Fraction attainment) {
        return new Accelerators(rule.children("accelerators"), partners).factor(deal, attainment);
    }

    public Limits limits() {
        return new Limits(rule.child("limits"));
    }

    public Clawback clawback() {
        return new Clawback(rule.child("clawback"));
    }

    public PaymentTerms payment() {
        return new PaymentTerms(rule.child("payment"));
    }
}
