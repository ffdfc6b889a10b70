package dev.tandem.lead.deal.terms;

import dev.tandem.platform.problem.FieldFault;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** A line is its quantity times its unit price, and the lines together are the deal: exactly, in the deal's currency. */
final class LineFaults {
    private LineFaults() {}

    static void find(DealTerms terms, List<FieldFault> faults) {
        Currency currency = terms.amount().currency();
        boolean comparable = true;
        for (int i = 0; i < terms.lines().size(); i++) {
            comparable &= isSound(terms.lines().get(i), currency, "/lines/" + i, faults);
        }
        if (comparable && !terms.lines().isEmpty()) {
            addUp(terms, faults);
        }
    }

    private static boolean isSound(DealLine line, Currency currency, String pointer, List<FieldFault> faults) {
        // Both are looked at, so that both are told.
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
            String message = "lines are " + sum.toPlainString() + " together, not " + terms.amount();
            faults.add(new FieldFault("/lines", "linesNotAmount", message));
        }
    }
}
