package dev.tandem.ledgerverifier.deal;

import dev.tandem.ledgerverifier.export.Export;
import dev.tandem.ledgerverifier.export.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sales, renewals, usage and accepted handoffs as the events tell them, in business order. */
public final class Deals {
    private static final Comparator<DealEvent> LATER =
            Comparator.comparing(DealEvent::number).thenComparing(told -> revision(told.row()));

    private final Map<String, DealEvent> last = new TreeMap<>();
    private final Map<String, Map<Integer, Row>> changes = new TreeMap<>();
    private final Map<String, Row> left = new TreeMap<>();

    public static List<Deal> of(Export export) {
        Deals deals = new Deals();
        export.all("event").forEach(event -> DealEvent.by(event).ifPresent(told -> deals.hear(event, told)));
        return deals.inBusinessOrder();
    }

    /** What was told later replaces what was told before, whichever was heard first. */
    private void hear(Row event, DealEvent told) {
        last.merge(told.id(), told, (known, other) -> LATER.compare(other, known) > 0 ? other : known);
        if (told.changesTheSale()) {
            changes.computeIfAbsent(told.id(), none -> new TreeMap<>()).put(told.number(), told.row());
        }
        if (event.text("name").equals("CustomerChurned")) {
            left.merge(told.id(), told.row(), (known, other) -> revision(other) > revision(known) ? other : known);
        }
    }

    private List<Deal> inBusinessOrder() {
        return last.values().stream()
                .map(told -> new Deal(told.trigger(), told.row(), since(told)))
                .sorted(Comparator.comparing(Deal::closedOn).thenComparing(Deal::id))
                .toList();
    }

    /** A customer who leaves ends the renewals with the sale. */
    private AfterSale since(DealEvent told) {
        Row gone = left.get(told.row().has("sale") ? told.row().text("sale") : told.id());
        return new AfterSale(
                List.copyOf(changes.getOrDefault(told.id(), Map.of()).values()), gone == null ? null : gone.date("on"));
    }

    private static int revision(Row told) {
        return told.child("occurrence").number("revision");
    }
}
