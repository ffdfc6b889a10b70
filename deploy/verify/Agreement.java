package verify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One rule of one plan version. */
record Agreement(Row plan, Row rule, Map<String, Row> exchange, Partners partners) {

    /** What a plan that asks for nothing special says of limits, accelerators and payment. */
    private static final Set<String> NOTHING_SPECIAL = Set.of("{}", "[]", "{payable=onBooking}");

    static final String FORFEITED = " forfeited";

    private static final Set<String> KNOWN =
            Set.of("code", "kind", "earner", "payee", "trigger", "basis", "period", "rate");

    /** What it asks for and this program does not know how to calculate; empty parts ask for nothing. */
    Set<String> unknown() {
        var unknown = new TreeSet<String>();
        rule.fields().forEach((name, value) -> {
            boolean says = value != null && !NOTHING_SPECIAL.contains(value.toString());
            if (says && !KNOWN.contains(name.toString())) {
                unknown.add(name.toString());
            }
        });
        if (!rule.text("trigger").isEmpty() && !rule.text("trigger").equals("dealWon")) {
            unknown.add("trigger " + rule.text("trigger"));
        }
        unknown.addAll(rate().unknown());
        return unknown;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(plan.date("effectiveFrom"))
                && (!plan.has("effectiveTo") || day.isBefore(plan.date("effectiveTo")));
    }

    String period(LocalDate day) {
        return rule.text("period").equals("month")
                ? String.format("%04d-%02d", day.getYear(), day.getMonthValue())
                : String.format("%04dQ%d", day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    String earner(Deal deal) {
        return deal.party(rule.text("earner"));
    }

    String payee(Deal deal) {
        return deal.party(rule.text("payee"));
    }

    /** Whose share is forfeited is marked so: it takes part in the calculation, and is paid to nobody. */
    Map<String, BigDecimal> shares(Deal deal) {
        if (!rule.text("payee").equals("partner")) {
            return Map.of(payee(deal), BigDecimal.valueOf(100));
        }
        var shares = new LinkedHashMap<String, BigDecimal>();
        deal.shares().forEach((partner, share) -> {
            boolean forfeited = partners.suspendedOn(partner, deal.closedOn());
            shares.put(forfeited ? partner + FORFEITED : partner, share);
        });
        return shares;
    }

    /** What the rate applies to, in the plan's currency; empty when the deal earns nothing, or nothing yet. */
    Optional<Fraction> basis(Deal deal) {
        boolean nobody = payee(deal).equals(Deal.NOBODY) || earner(deal).equals(Deal.NOBODY);
        if (!deal.won() || nobody) {
            return Optional.empty();
        }
        return deal.figure(rule.text("basis"))
                .filter(figure -> figure.signum() >= 0)
                .flatMap(figure -> converted(figure, deal))
                .map(Fraction::of);
    }

    private Optional<BigDecimal> converted(BigDecimal figure, Deal deal) {
        if (deal.currency().equals(plan.text("currency"))) {
            return Optional.of(figure);
        }
        Row rate = exchange.get(deal.closedOn() + " " + deal.currency() + " " + plan.text("currency"));
        return Optional.ofNullable(rate)
                .map(known -> Fraction.of(figure)
                        .times(Fraction.of(known.decimal("targetPerEuro")))
                        .dividedBy(Fraction.of(known.decimal("sourcePerEuro")))
                        .rounded(digits(), RoundingMode.HALF_EVEN));
    }

    int digits() {
        return Currency.getInstance(plan.text("currency")).getDefaultFractionDigits();
    }

    Rate rate() {
        return new Rate(rule.child("rate"));
    }
}
