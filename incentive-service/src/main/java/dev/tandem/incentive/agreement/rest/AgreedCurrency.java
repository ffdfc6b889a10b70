package dev.tandem.incentive.agreement.rest;

import dev.tandem.incentive.exchange.CurrencyCode;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.FieldFault;
import java.util.Currency;
import java.util.List;

/** Checks that all amounts of an agreement are in its currency. */
public final class AgreedCurrency {
    private AgreedCurrency() {}

    /** @return null, with a fault added, if the code is not a currency of payment */
    public static Currency parse(String code, List<FieldFault> faults) {
        return CurrencyCode.parse(code)
                .filter(known -> known.getDefaultFractionDigits() >= 0)
                .orElseGet(() -> {
                    faults.add(
                            new FieldFault("/currency", "unknownCurrency", "must be an ISO 4217 currency of payment"));
                    return null;
                });
    }

    /** @param currency null if the agreement's own currency is invalid */
    public static void check(Money money, Currency currency, String pointer, List<FieldFault> faults) {
        if (money != null && currency != null && !money.currency().equals(currency)) {
            faults.add(new FieldFault(pointer, "otherCurrency", "must be in the agreement's currency"));
        }
    }
}
