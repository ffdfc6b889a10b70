package dev.tandem.incentive.agreement.rest;

import dev.tandem.incentive.exchange.CurrencyCode;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.FieldFault;
import java.util.Currency;
import java.util.List;

/** All money of an agreement is in the agreement's currency. */
public final class AgreedCurrency {
    private AgreedCurrency() {}

    /** @return null with a fault noted, when nobody can pay in a currency of that code */
    public static Currency parse(String code, List<FieldFault> faults) {
        return CurrencyCode.parse(code)
                .filter(known -> known.getDefaultFractionDigits() >= 0)
                .orElseGet(() -> {
                    faults.add(
                            new FieldFault("/currency", "unknownCurrency", "must be an ISO 4217 currency of payment"));
                    return null;
                });
    }

    /** @param currency null when the agreement's own is at fault */
    public static void check(Money money, Currency currency, String pointer, List<FieldFault> faults) {
        if (money != null && currency != null && !money.currency().equals(currency)) {
            faults.add(new FieldFault(pointer, "otherCurrency", "must be in the agreement's currency"));
        }
    }
}
