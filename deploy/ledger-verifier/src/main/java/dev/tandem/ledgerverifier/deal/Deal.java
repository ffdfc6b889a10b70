package dev.tandem.ledgerverifier.deal;

import dev.tandem.ledgerverifier.arithmetic.Fraction;
import dev.tandem.ledgerverifier.export.Row;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something to earn by, in its last reported state.
 *
 * @param trigger which rules pay for it
 */
public record Deal(String trigger, Row facts, AfterSale since) {
    public static final String NOBODY = "nobody";

    public String id() {
        return facts.text("dealId");
    }

    public boolean won() {
        return facts.text("outcome").equals("won");
    }

    /** An accepted handoff has no figures yet. */
    public boolean sells() {
        return facts.has("amount");
    }

    public LocalDate closedOn() {
        return facts.date("closedOn");
    }

    public String partner() {
        return facts.text("partnerId");
    }

    /** Whose deal it is for a rule: the partner's or the manager's. */
    public String party(String kind) {
        if (kind.equals("partner")) {
            return partner();
        }
        return facts.has("managerId") ? facts.text("managerId") : NOBODY;
    }

    public String currency() {
        return facts.child("amount").text("currency");
    }

    public Optional<BigDecimal> figure(String basis) {
        return facts.has(basis) ? Optional.of(facts.child(basis).decimal("amount")) : Optional.empty();
    }

    /** The parts of partners in it, in the order in which it names them. */
    public List<Row> parts() {
        return facts.children("participants");
    }

    /** From the offer to the acceptance, in whole seconds. */
    public Optional<Duration> responseTime() {
        return facts.has("responseTime")
                ? Optional.of(Duration.ofSeconds(facts.duration("responseTime").toSeconds()))
                : Optional.empty();
    }

    /** Of a renewal or usage: when the sale was made that it is of. */
    public Optional<LocalDate> soldOn() {
        return facts.has("soldOn") ? Optional.of(facts.date("soldOn")) : Optional.empty();
    }

    /** 1 for the first renewal; 0 of what is no renewal. */
    public int term() {
        return trigger.equals("renewal") ? facts.number("renewals") : 0;
    }

    Fraction amount() {
        return facts.child("amount").fraction("amount");
    }

    /** The fraction that the customer has paid; all of it where there is nothing to pay. */
    public Fraction paid() {
        return !sells() || amount().compareTo(Fraction.ZERO) <= 0
                ? Fraction.ONE
                : since.paid().dividedBy(amount()).smaller(Fraction.ONE);
    }
}
