package verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Closed deals as the events tell them, in business order. */
final class Deals {

    private final Map<String, Row> last = new TreeMap<>();

    static List<Deal> of(Export export) {
        var deals = new Deals();
        export.all("event").stream()
                .filter(event -> event.text("name").equals("DealClosed"))
                .map(event -> event.child("data"))
                .forEach(deals::hear);
        return inBusinessOrder(deals.last.values());
    }

    /** A later revision replaces an earlier one, whichever was heard first. */
    private void hear(Row told) {
        last.merge(told.text("dealId"), told, (known, other) -> revision(other) > revision(known) ? other : known);
    }

    private static int revision(Row told) {
        return told.child("occurrence").number("revision");
    }

    private static List<Deal> inBusinessOrder(Collection<Row> told) {
        var deals = new ArrayList<>(told.stream().map(Deal::new).toList());
        deals.sort(Comparator.comparing(Deal::closedOn).thenComparing(Deal::id));
        return deals;
    }
}
