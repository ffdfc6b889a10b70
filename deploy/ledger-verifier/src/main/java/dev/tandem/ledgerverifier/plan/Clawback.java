package dev.tandem.ledgerverifier.plan;

import dev.tandem.ledgerverifier.arithmetic.Fraction;
import dev.tandem.ledgerverifier.deal.Deal;
import dev.tandem.ledgerverifier.deal.RefundShare;
import dev.tandem.ledgerverifier.export.Row;

/** The part that a refund, a cancellation or churn takes back; without terms there is none. */
public record Clawback(Row terms) {
    /** The fraction of its money that a deal keeps. */
    public Fraction moneyKept(Deal deal) {
        return kept(deal, "money");
    }

    /** The fraction of its figure that still counts for the rates of later deals. */
    public Fraction attainmentKept(Deal deal) {
        return kept(deal, "attainment");
    }

    private Fraction kept(Deal deal, String what) {
        if (!terms.has(what) || !deal.sells()) {
            return Fraction.ONE;
        }
        Fraction lost = new RefundShare(deal, terms.number("windowDays")).fraction();
        return switch (terms.text(what)) {
            case "full" -> lost.compareTo(Fraction.ZERO) > 0 ? Fraction.ZERO : Fraction.ONE;
            case "proRata" -> Fraction.ONE.minus(lost);
            default -> Fraction.ONE;
        };
    }
}
