package verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Closed deals as the events tell them, in business order. */
final class Deals {

    /** Each of these tells the whole deal as it is from then on. */
    private static final Set<String> WHOLE_SALES = Set.of("DealClosed", "DealAmended", "CustomerPaid");

    /** The closing has no number; what became of the sale since is numbered from 1 on. */
    private static final Comparator<Row> LATER = Comparator.comparing(
                    (Row told) -> told.has("number") ? told.number("number") : 0)
            .thenComparing(told -> told.child("occurrence").number("revision"));

    private final Map<String, Row> last = new TreeMap<>();

    static List<Deal> of(Export export) {
        var deals = new Deals();
        export.all("event").stream()
                .filter(event -> WHOLE_SALES.contains(event.text("name")))
                .map(event -> event.child("data"))
                .forEach(deals::hear);
        return inBusinessOrder(deals.last.values());
    }

    /** What was told later replaces what was told before, whichever was heard first. */
    private void hear(Row told) {
        last.merge(told.text("dealId"), told, (known, other) -> LATER.compare(other, known) > 0 ? other : known);
    }

    private static List<Deal> inBusinessOrder(Collection<Row> told) {
        var deals = new ArrayList<>(told.stream().map(Deal::new).toList());
        deals.sort(Comparator.comparing(Deal::closedOn).thenComparing(Deal::id));
        return deals;
    }
}
