package dev.tandem.lead.customer;

import dev.tandem.lead.deal.DealTotals;
import dev.tandem.lead.deal.DealTotals.SaleCurrency;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.FieldFault;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * The terms of a renewal, in the currency of the sale.
 *
 * @param amount what the customer pays for the new term
 * @param margin the vendor's margin on it; null when unknown
 * @param annualValue its value per year; null when unknown
 */
@Embeddable
public record RenewedTerms(Currency currency, BigDecimal amount, BigDecimal margin, BigDecimal annualValue) {
    static RenewedTerms of(Money amount, Money margin, Money annualValue) {
        return new RenewedTerms(amount.currency(), amount.amount(), value(margin), value(annualValue));
    }

    /** Every amount in a currency other than the sale's, and a renewal amount that is not positive. */
    static List<FieldFault> faults(Money amount, Money margin, Money annualValue, Currency sale) {
        List<FieldFault> faults = new ArrayList<>(DealTotals.faultsOf(amount, sale));
        faults.addAll(SaleCurrency.faults("/margin", margin, sale));
        faults.addAll(SaleCurrency.faults("/annualValue", annualValue, sale));
        return faults;
    }

    public Money money(BigDecimal value) {
        return value == null ? null : new Money(value, currency);
    }

    private static BigDecimal value(Money money) {
        return money == null ? null : money.amount();
    }
}
