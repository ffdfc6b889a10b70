package dev.tandem.lead.deal.terms;

import dev.tandem.platform.money.Money;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The terms as stored: one currency for all amounts, so that no two can differ. */
@Embeddable
public record StoredTerms(
        Currency currency,
        BigDecimal amount,
        BigDecimal margin,
        BigDecimal annualValue,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<DealLine> lines,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<Participant> participants,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<VendorParticipant> vendorParticipants) {
    public static StoredTerms of(DealTerms terms) {
        return new StoredTerms(
                terms.amount().currency(),
                terms.amount().amount(),
                amount(terms.margin()),
                amount(terms.annualValue()),
                terms.lines(),
                terms.participants(),
                terms.vendorParticipants());
    }

    public DealTerms terms() {
        return new DealTerms(money(amount), money(margin), money(annualValue), lines, participants, vendorParticipants);
    }

    public Money money(BigDecimal value) {
        return value == null ? null : new Money(value, currency);
    }

    private static BigDecimal amount(Money money) {
        return money == null ? null : money.amount();
    }
}
