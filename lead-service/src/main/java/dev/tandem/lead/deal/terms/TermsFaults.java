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

/** Finds everything that does not fit together in the terms of a deal: one currency, lines that add up, whole shares. */
public final class TermsFaults {
    private TermsFaults() {}

    /** @param owner the partner that owns the deal, whose part needs no evidence */
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
            faults.add(new FieldFault(
                    pointer + "/currency", "mixedCurrencies", "must be " + currency + ", the currency of amount"));
        }
        return same;
    }

    /**
     * A line's amount is exactly its quantity times its unit price, and the lines add up exactly to the deal's amount,
     * in its currency.
     */
    static final class LineFaults {
        private LineFaults() {}

        static void find(DealTerms terms, List<FieldFault> faults) {
            Currency currency = terms.amount().currency();
            boolean comparable = true;
            for (int i = 0; i < terms.lines().size(); i++) {
                comparable &= isConsistent(terms.lines().get(i), currency, "/lines/" + i, faults);
            }
            if (comparable && !terms.lines().isEmpty()) {
                addUp(terms, faults);
            }
        }

        private static boolean isConsistent(DealLine line, Currency currency, String pointer, List<FieldFault> faults) {
            // Both are evaluated, so that both faults are reported.
            boolean priced = TermsFaults.sameCurrency(line.unitPrice(), currency, pointer + "/unitPrice", faults);
            boolean summed = TermsFaults.sameCurrency(line.amount(), currency, pointer + "/amount", faults);
            if (priced && summed && line.unitPrice() != null) {
                multiplies(line, pointer, faults);
            }
            return summed;
        }

        private static void multiplies(DealLine line, String pointer, List<FieldFault> faults) {
            BigDecimal product = line.unitPrice().amount().multiply(BigDecimal.valueOf(line.quantity()));
            if (product.compareTo(line.amount().amount()) != 0) {
                String message = "must be quantity times unitPrice, " + product.toPlainString();
                faults.add(new FieldFault(pointer + "/amount", "notQuantityTimesPrice", message));
            }
        }

        private static void addUp(DealTerms terms, List<FieldFault> faults) {
            BigDecimal sum =
                    terms.lines().stream().map(line -> line.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(terms.amount().amount()) != 0) {
                String message = "the lines add up to " + sum.toPlainString() + ", not to " + terms.amount();
                faults.add(new FieldFault("/lines", "linesNotAmount", message));
            }
        }
    }

    /**
     * Each partner has one part, with evidence, and the shares add up to exactly 100 %: not 99.99, and without
     * rounding.
     */
    static final class ShareFaults {
        private static final BigDecimal WHOLE = new BigDecimal(100);

        private ShareFaults() {}

        static void find(List<Participant> participants, UUID owner, List<FieldFault> faults) {
            Set<UUID> seen = new HashSet<>();
            for (int i = 0; i < participants.size(); i++) {
                Participant part = participants.get(i);
                String pointer = "/participants/" + i;
                if (!seen.add(part.partnerId())) {
                    faults.add(new FieldFault(
                            pointer + "/partnerId", "notUnique", "this partner is already a participant"));
                }
                if (part.evidence() != null || !part.partnerId().equals(owner)) {
                    shown(part.evidence(), pointer, faults);
                }
            }
            whole(participants, faults);
        }

        static void shown(Evidence evidence, String pointer, List<FieldFault> faults) {
            if (evidence == null || !evidence.isEnough()) {
                String message = "must be a link, or a note that explains the part";
                faults.add(new FieldFault(pointer + "/evidence", "evidenceMissing", message));
            }
        }

        private static void whole(List<Participant> participants, List<FieldFault> faults) {
            BigDecimal sum = participants.stream().map(Participant::share).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (!participants.isEmpty() && sum.compareTo(WHOLE) != 0) {
                String message = "the shares add up to " + sum.toPlainString() + ", not to 100";
                faults.add(new FieldFault("/participants", "sharesNotWhole", message));
            }
        }
    }

    /** Each of the vendor's people has one part, with evidence. */
    static final class VendorFaults {
        private VendorFaults() {}

        static void find(List<VendorParticipant> participants, List<FieldFault> faults) {
            Set<UUID> seen = new HashSet<>();
            for (int i = 0; i < participants.size(); i++) {
                String pointer = "/vendorParticipants/" + i;
                if (!seen.add(participants.get(i).personId())) {
                    faults.add(
                            new FieldFault(pointer + "/personId", "notUnique", "this person is already a participant"));
                }
                ShareFaults.shown(participants.get(i).evidence(), pointer, faults);
            }
        }
    }
}
