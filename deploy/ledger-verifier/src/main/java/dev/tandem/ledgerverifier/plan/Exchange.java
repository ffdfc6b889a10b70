package dev.tandem.ledgerverifier.plan;

import dev.tandem.ledgerverifier.arithmetic.Fraction;
import dev.tandem.ledgerverifier.deal.Deal;
import dev.tandem.ledgerverifier.export.Export;
import dev.tandem.ledgerverifier.export.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The exchange rates that postings have used, each for its day. */
public final class Exchange {
    private final Map<String, Row> rates = new TreeMap<>();

    public Exchange(Export export) {
        export.all("rate")
                .forEach(rate -> rates.put(key(rate.text("on"), rate.text("source"), rate.text("target")), rate));
    }

    /** Through the euro, exactly, and rounded once; empty when there is no rate for the deal's day. */
    Optional<BigDecimal> converted(BigDecimal figure, Deal deal, String currency, int digits) {
        if (deal.currency().equals(currency)) {
            return Optional.of(figure);
        }
        return Optional.ofNullable(rates.get(key(deal.closedOn().toString(), deal.currency(), currency)))
                .map(rate -> Fraction.of(figure)
                        .times(rate.fraction("targetPerEuro"))
                        .dividedBy(rate.fraction("sourcePerEuro"))
                        .rounded(digits, RoundingMode.HALF_EVEN));
    }

    private static String key(String day, String source, String target) {
        return day + " " + source + " " + target;
    }
}
