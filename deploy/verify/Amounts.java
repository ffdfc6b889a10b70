package verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The entries of every earning add up to what events and plans give. */
final class Amounts {

    private final Map<Recalculation.Earning, List<Row>> entries;
    private final Recalculation calculated;

    private Amounts(Export export, Recalculation calculated) {
        this.calculated = calculated;
        this.entries = export.all("entry").stream()
                .filter(entry -> !entry.text("kind").equals("decision"))
                .collect(Collectors.groupingBy(
                        Recalculation.Earning::of, LinkedHashMap::new, Collectors.toList()));
    }

    static List<String> findings(Export export, Recalculation calculated) {
        var amounts = new Amounts(export, calculated);
        Set<Recalculation.Earning> all = new LinkedHashSet<>(amounts.entries.keySet());
        all.addAll(calculated.earnings().keySet());
        var findings = new ArrayList<String>();
        all.stream().filter(calculated::knows).forEach(earning -> amounts.compare(earning, findings));
        return findings;
    }

    private void compare(Recalculation.Earning earning, List<String> findings) {
        List<Row> posted = entries.getOrDefault(earning, List.of());
        BigDecimal sum = posted.stream()
                .map(entry -> entry.child("amount").decimal("amount"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var reason = calculated.earnings().get(earning);
        BigDecimal due = reason == null ? BigDecimal.ZERO : reason.amount();
        if (sum.compareTo(due) != 0) {
            findings.add(places(posted, reason) + ": deal " + earning.deal() + " brought " + earning.payee() + " "
                    + sum.toPlainString() + " under rule " + earning.rule() + ", and should have brought "
                    + due.toPlainString() + because(reason));
        }
    }

    private static String places(List<Row> posted, Recalculation.Reason reason) {
        if (posted.isEmpty() && reason != null) {
            return reason.event();
        }
        return posted.stream().map(Row::place).collect(Collectors.joining(", "));
    }

    private static String because(Recalculation.Reason reason) {
        return reason == null ? "" : " by the event in " + reason.event() + " and the plan in " + reason.plan();
    }
}
