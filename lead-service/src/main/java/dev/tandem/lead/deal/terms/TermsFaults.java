package dev.tandem.lead.deal.terms;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.FieldFault;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** Finds everything that does not fit together in the terms of a deal: one currency, lines that add up, whole shares. */
public final class TermsFaults {
    private TermsFaults() {}

    /** @param owner the partner that owns the deal, and need not show its part */
    public static List<FieldFault> of(DealTerms terms, UUID owner) {
        List<FieldFault> faults = new ArrayList<>();
        Currency currency = terms.amount().currency();
        sameCurrency(terms.margin(), currency, "/margin", faults);
        sameCurrency(terms.annualValue(), currency, "/annualValue", faults);
        LineFaults.find(terms, faults);
        ShareFaults.find(terms.participants(), owner, faults);
        VendorFaults.find(terms.vendorParticipants(), faults);
        return faults;
    }

    static boolean sameCurrency(Money money, Currency currency, String pointer, List<FieldFault> faults) {
        boolean same = money == null || money.currency().equals(currency);
        if (!same) {
            faults.add(
                    new FieldFault(pointer + "/currency", "mixedCurrencies", "must be " + currency + " like amount"));
        }
        return same;
    }
}
