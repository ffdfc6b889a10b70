package dev.tandem.lead.deal;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.FieldFault;
import java.util.Currency;
import java.util.List;

/** Whatever becomes of a sale is told in the currency in which it was made: sums over it would mean nothing otherwise. */
public final class SaleCurrency {
    private SaleCurrency() {}

    /** @param money null when it was not said */
    public static List<FieldFault> faults(String pointer, Money money, Currency sale) {
        return money == null || money.currency().equals(sale)
                ? List.of()
                : List.of(
                        new FieldFault(pointer + "/currency", "mixedCurrencies", "must be " + sale + " like the sale"));
    }
}
