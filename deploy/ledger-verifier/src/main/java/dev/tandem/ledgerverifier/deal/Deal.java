package dev.tandem.ledgerverifier.deal;

import dev.tandem.ledgerverifier.arithmetic.Fraction;
import dev.tandem.ledgerverifier.export.Row;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something to earn by, as it was last told of.
 *
 * @param trigger which rules pay for it
 */
public record Deal(String trigger, Row told, AfterSale since) {
    public static final String NOBODY = "nobody";

    public String id() {
        return told.text("dealId");
    }

    public boolean won() {
        return told.text("outcome").equals("won");
    }

    /** An accepted handoff has no figures yet. */
    public boolean sells() {
        return told.has("amount");
    }

    public LocalDate closedOn() {
        return told.date("closedOn");
    }

    public String partner() {
        return told.text("partnerId");
    }

    /** Whose deal it is for a rule: the partner's or the manager's. */
    public String party(String kind) {
        if (kind.equals("partner")) {
            return partner();
        }
        return told.has("managerId") ? told.text("managerId") : NOBODY;
    }

    public String currency() {
        return told.child("amount").text("currency");
    }

    public Optional<BigDecimal> figure(String basis) {
        return told.has(basis) ? Optional.of(told.child(basis).decimal("amount")) : Optional.empty();
    }

    /** The parts of partners in it, in the order in which it names them. */
    public List<Row> parts() {
        return told.children("participants");
    }

    /** From the offer to the acceptance, in whole seconds. */
    public Optional<Duration> responseTime() {
        return told.has("responseTime")
                ? Optional.of(Duration.ofSeconds(told.duration("responseTime").toSeconds()))
                : Optional.empty();
    }

    /** Of a renewal or usage: when the sale was made that it is of. */
    public Optional<LocalDate> soldOn() {
        return told.has("soldOn") ? Optional.of(told.date("soldOn")) : Optional.empty();
    }

    /** 1 for the first renewal; 0 of what is no renewal. */
    public int term() {
        return trigger.equals("renewal") ? told.number("renewals") : 0;
    }

    Fraction amount() {
        return told.child("amount").fraction("amount");
    }

    /** The fraction that the customer has paid; all of it where there is nothing to pay. */
    public Fraction paid() {
        return !sells() || amount().compareTo(Fraction.ZERO) <= 0
                ? Fraction.ONE
                : since.paid().dividedBy(amount()).smaller(Fraction.ONE);
    }
}
