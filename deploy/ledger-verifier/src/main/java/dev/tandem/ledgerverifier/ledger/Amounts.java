package dev.tandem.ledgerverifier.ledger;

import dev.tandem.ledgerverifier.export.Export;
import dev.tandem.ledgerverifier.export.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The entries of every earning add up to what events and plans give. */
public final class Amounts {
    private final Map<Earning, List<Row>> entries;
    private final Recalculation calculated;

    private Amounts(Export export, Recalculation calculated) {
        this.calculated = calculated;
        this.entries = export.all("entry").stream()
                .filter(entry -> !entry.text("kind").equals("decision"))
                .collect(Collectors.groupingBy(calculated::earning, LinkedHashMap::new, Collectors.toList()));
    }

    public static List<String> findings(Export export, Recalculation calculated) {
        Amounts amounts = new Amounts(export, calculated);
        Set<Earning> all = new LinkedHashSet<>(amounts.entries.keySet());
        all.addAll(calculated.earnings().keySet());
        List<String> findings = new ArrayList<>();
        all.stream().filter(calculated::knows).forEach(earning -> amounts.compare(earning, findings));
        return findings;
    }

    private void compare(Earning earning, List<String> findings) {
        List<Row> posted = entries.getOrDefault(earning, List.of());
        BigDecimal sum = posted.stream()
                .map(entry -> entry.child("amount").decimal("amount"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        EarningOrigin reason = calculated.earnings().get(earning);
        BigDecimal due = reason == null ? BigDecimal.ZERO : reason.amount();
        if (sum.compareTo(due) != 0) {
            findings.add(places(posted, reason) + ": " + earning.cause() + " brought " + earning.payee() + " "
                    + sum.toPlainString() + " under rule " + earning.rule() + ", and should have brought "
                    + due.toPlainString() + because(reason));
        }
    }

    private static String places(List<Row> posted, EarningOrigin reason) {
        if (posted.isEmpty() && reason != null) {
            return reason.place();
        }
        return posted.stream().map(Row::place).collect(Collectors.joining(", "));
    }

    private static String because(EarningOrigin reason) {
        return reason == null ? "" : reason.because();
    }
}
