package dev.tandem.ledgerverifier.plan;

import dev.tandem.ledgerverifier.arithmetic.Fraction;
import dev.tandem.ledgerverifier.deal.Deal;
import dev.tandem.ledgerverifier.export.Row;
import java.time.LocalDate;

/** When what was earned is paid: at once, as the customer pays, or a part of it some days later. */
public record PaymentTerms(Row terms) {
    /** The fraction of a deal's earnings that may be paid by a day. */
    public Fraction payable(Deal deal, LocalDate day) {
        Fraction due = terms.text("payable").equals("onCustomerPayment") ? deal.paid() : Fraction.ONE;
        Row held = terms.child("holdback");
        if (!held.has("percent") || !day.isBefore(deal.closedOn().plusDays(held.number("releaseAfterDays")))) {
            return due;
        }
        return due.percent(Split.WHOLE.minus(held.fraction("percent")));
    }
}
