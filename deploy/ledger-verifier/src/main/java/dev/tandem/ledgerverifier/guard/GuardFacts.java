package dev.tandem.ledgerverifier.guard;

import dev.tandem.ledgerverifier.deal.Deal;
import dev.tandem.ledgerverifier.deal.Partners;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The facts that a guard can use of a deal and its owning partner, as of the day of the deal. */
public record GuardFacts(Deal deal, Partners partners) {
    /** Without what is not known of it; amounts are whole units, cut. */
    public Map<String, Object> known() {
        Map<String, Object> known = new HashMap<>();
        known.put("deal.origin", deal.facts().child("occurrence").text("origin").toLowerCase(Locale.ROOT));
        known.put("deal.term", (long) deal.term());
        known.put("deal.partners", (long) deal.parts().size());
        known.put("partner.integrationDepth", partners.depthOn(deal.partner(), deal.closedOn()));
        partners.tierOn(deal.partner(), deal.closedOn()).ifPresent(tier -> known.put("partner.tier", tier));
        deal.responseTime().map(Duration::toMinutes).ifPresent(minutes -> known.put("deal.responseMinutes", minutes));
        if (deal.facts().has("territory")) {
            known.put("deal.territory", deal.facts().text("territory"));
        }
        deal.figure("amount")
                .map(BigDecimal::toBigInteger)
                .filter(units -> units.bitLength() < Long.SIZE)
                .ifPresent(units -> known.put("deal.amount", units.longValue()));
        if (deal.sells()) {
            known.put("deal.currency", deal.currency());
        }
        return known;
    }
}
