package dev.tandem.ledgerverifier.calculation;

import dev.tandem.ledgerverifier.deal.Deal;
import java.math.BigDecimal;
import java.util.Comparator;

/** The earnings of one payee by one deal; negative for a unit that went to another payee, say. */
public record EarnedShare(Deal deal, String payee, BigDecimal amount) {
    /** By the day of the deal, then by its id, then by the payee. */
    static final Comparator<EarnedShare> BUSINESS_ORDER = Comparator.comparing(
                    (EarnedShare claim) -> claim.deal().closedOn())
            .thenComparing(claim -> claim.deal().id())
            .thenComparing(EarnedShare::payee);

    EarnedShare of(BigDecimal granted) {
        return new EarnedShare(deal, payee, granted);
    }
}
