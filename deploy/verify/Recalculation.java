package verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What every deal earns everybody under every rule, from the events and the plans alone. */
final class Recalculation {

    /** What can be earned once. */
    record Earning(String plan, String rule, String earner, String period, String deal, String payee) {

        static Earning of(Row entry) {
            return new Earning(
                    entry.text("planId"),
                    entry.text("ruleCode"),
                    entry.text("earner"),
                    entry.text("attainmentPeriod"),
                    entry.text("dealId"),
                    entry.text("payeeId"));
        }
    }

    /** Why an earning is what it is. */
    record Reason(BigDecimal amount, String plan, String event) {}

    private final Map<Earning, Reason> earnings = new LinkedHashMap<>();
    private final List<String> unchecked = new ArrayList<>();
    private final List<Deal> deals;
    private final Map<String, Row> exchange = new TreeMap<>();

    Recalculation(Export export) {
        deals = Deals.of(export);
        export.all("rate")
                .forEach(rate -> exchange.put(
                        rate.text("on") + " " + rate.text("source") + " " + rate.text("target"), rate));
        var partners = new Partners(export);
        for (Row plan : export.all("plan")) {
            plan.children("rules").forEach(rule -> calculate(new Agreement(plan, rule, exchange, partners)));
        }
    }

    Map<Earning, Reason> earnings() {
        return earnings;
    }

    /** Which rules this program cannot calculate, and why. */
    List<String> unchecked() {
        return unchecked;
    }

    boolean knows(Earning earning) {
        return unchecked.stream().noneMatch(rule -> rule.contains(name(earning.plan(), earning.rule())));
    }

    private void calculate(Agreement agreed) {
        if (!agreed.unknown().isEmpty()) {
            unchecked.add(agreed.plan().place() + ": " + name(agreed.plan().text("id"), agreed.rule().text("code"))
                    + " is not calculated here, for it has " + String.join(", ", agreed.unknown()));
            return;
        }
        deals.stream()
                .filter(deal -> agreed.covers(deal.closedOn()) && agreed.basis(deal).isPresent())
                .collect(Collectors.groupingBy(
                        deal -> List.of(agreed.earner(deal), agreed.period(deal.closedOn())),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(together -> calculate(agreed, together));
    }

    private void calculate(Agreement agreed, List<Deal> together) {
        var payees = new Payees(agreed.digits());
        Map<String, BigDecimal> before = Map.of();
        Fraction attained = Fraction.ZERO;
        for (Deal deal : together) {
            Fraction basis = agreed.basis(deal).orElseThrow();
            payees.take(agreed.shares(deal), basis, agreed.rate().pays(attained, basis));
            attained = attained.plus(basis);
            if (agreed.rate().ratesAllAnew()) {
                payees.rateAnew(agreed.rate().reachedPercent(attained));
            }
            Map<String, BigDecimal> after = payees.inWholeUnits();
            note(agreed, deal, before, after);
            before = after;
        }
    }

    private void note(Agreement agreed, Deal deal, Map<String, BigDecimal> before, Map<String, BigDecimal> after) {
        var paid = new LinkedHashMap<>(after);
        paid.keySet().removeIf(payee -> payee.endsWith(Agreement.FORFEITED));
        paid.forEach((payee, sum) -> earnings.put(
                new Earning(
                        agreed.plan().text("id"),
                        agreed.rule().text("code"),
                        agreed.earner(deal),
                        agreed.period(deal.closedOn()),
                        deal.id(),
                        payee),
                new Reason(
                        sum.subtract(before.getOrDefault(payee, BigDecimal.ZERO)),
                        agreed.plan().place(),
                        deal.told().place())));
    }

    private static String name(String plan, String rule) {
        return "rule " + rule + " of plan " + plan;
    }
}
