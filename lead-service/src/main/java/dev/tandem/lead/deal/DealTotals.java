package dev.tandem.lead.deal;

import dev.tandem.lead.deal.terms.DealTerms;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * Running totals of a sale since it was made.
 *
 * @param refunded never more than the sale's amount
 * @param paid by the customer
 * @param revisions the number recorded after the closing itself
 * @param cancelledOn null unless the sale was cancelled
 */
@Embeddable
public record DealTotals(BigDecimal refunded, BigDecimal paid, int revisions, LocalDate cancelledOn) {
    public static DealTotals untouched() {
        return new DealTotals(BigDecimal.ZERO, BigDecimal.ZERO, 0, null);
    }

    /** Why new terms cannot be those of this sale: another currency, or an amount below the refunds already made. */
    public List<FieldFault> faultsOf(DealTerms now, Currency currency) {
        List<FieldFault> faults = new ArrayList<>();
        if (!now.amount().currency().equals(currency)) {
            faults.add(new FieldFault("/amount/currency", "currencyFixed", "must stay " + currency));
        } else if (now.amount().amount().compareTo(refunded) < 0) {
            String message = "must not be less than the refunds, " + refunded.toPlainString();
            faults.add(new FieldFault("/amount/amount", "lessThanRefunded", message));
        }
        return faults;
    }

    public DealTotals amended() {
        return new DealTotals(refunded, paid, revisions + 1, cancelledOn);
    }

    /** @throws DealRefusals.RefundExceedsSale when the amount exceeds what is left of the sale */
    public DealTotals refunded(Money money, Money sale) {
        InvalidRequest.ifAny(faultsOf(money, sale.currency()));
        Refusal.ifAny(new DealRefusals.RefundExceedsSale(less(sale, refunded)).when(money));
        return new DealTotals(refunded.add(money.amount()), paid, revisions + 1, cancelledOn);
    }

    /** @throws DealRefusals.PaymentExceedsSale when the payments would exceed the sale's amount */
    public DealTotals paid(Money money, Money sale) {
        InvalidRequest.ifAny(faultsOf(money, sale.currency()));
        Refusal.ifAny(new DealRefusals.PaymentExceedsSale(unpaid(sale)).when(money));
        return new DealTotals(refunded, paid.add(money.amount()), revisions + 1, cancelledOn);
    }

    public DealTotals cancelled(LocalDate on) {
        return new DealTotals(refunded, paid, revisions + 1, on);
    }

    /** The unpaid part of the sale's amount; negative when the sale was corrected to less than was paid. */
    public Money unpaid(Money sale) {
        return less(sale, paid);
    }

    /** Faults of an amount to be refunded or paid: it must be positive and in the sale's currency. */
    public static List<FieldFault> faultsOf(Money money, Currency currency) {
        List<FieldFault> faults = new ArrayList<>();
        if (money.amount().signum() <= 0) {
            faults.add(new FieldFault("/amount/amount", "notPositive", "must be more than 0"));
        }
        faults.addAll(SaleCurrency.faults("/amount", money, currency));
        return faults;
    }

    private static Money less(Money sale, BigDecimal moved) {
        return new Money(sale.amount().subtract(moved), sale.currency());
    }

    /** Every change to a sale is stated in the currency of the sale; sums over it would be meaningless otherwise. */
    public static final class SaleCurrency {
        private SaleCurrency() {}

        /** @param money null when not given */
        public static List<FieldFault> faults(String pointer, Money money, Currency sale) {
            return money == null || money.currency().equals(sale)
                    ? List.of()
                    : List.of(new FieldFault(
                            pointer + "/currency",
                            "mixedCurrencies",
                            "must be " + sale + ", the currency of the sale"));
        }
    }
}
