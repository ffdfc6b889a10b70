package dev.tandem.lead.deal.terms;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.FieldFault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds what does not fit together in the terms of a deal: one currency, shares of exactly 100 %, each partner once. */
public final class TermsFaults {
    private static final BigDecimal WHOLE = new BigDecimal(100);

    private TermsFaults() {}

    public static List<FieldFault> of(DealTerms terms) {
        List<FieldFault> faults = new ArrayList<>();
        Currency currency = terms.amount().currency();
        sameCurrency(terms.margin(), currency, "/margin", faults);
        sameCurrency(terms.annualValue(), currency, "/annualValue", faults);
        for (int i = 0; i < terms.lines().size(); i++) {
            sameCurrency(terms.lines().get(i).amount(), currency, "/lines/" + i + "/amount", faults);
        }
        participants(terms.participants(), faults);
        return faults;
    }

    private static void sameCurrency(Money money, Currency currency, String pointer, List<FieldFault> faults) {
        if (money != null && !money.currency().equals(currency)) {
            faults.add(
                    new FieldFault(pointer + "/currency", "mixedCurrencies", "must be " + currency + " like amount"));
        }
    }

    private static void participants(List<Participant> participants, List<FieldFault> faults) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < participants.size(); i++) {
            if (!seen.add(participants.get(i).partnerId())) {
                String pointer = "/participants/" + i + "/partnerId";
                faults.add(new FieldFault(pointer, "notUnique", "this partner is a participant already"));
            }
        }
        BigDecimal sum = participants.stream().map(Participant::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!participants.isEmpty() && sum.compareTo(WHOLE) != 0) {
            faults.add(new FieldFault("/participants", "sharesNotWhole", "shares are " + sum + " together, not 100"));
        }
    }
}
