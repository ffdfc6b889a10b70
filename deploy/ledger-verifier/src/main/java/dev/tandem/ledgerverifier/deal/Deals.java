package dev.tandem.ledgerverifier.deal;

import dev.tandem.ledgerverifier.export.Export;
import dev.tandem.ledgerverifier.export.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sales, renewals, usage and accepted handoffs from the events, in business order. */
public final class Deals {
    private static final Comparator<DealEvent> LATER =
            Comparator.comparing(DealEvent::number).thenComparing(dealEvent -> revision(dealEvent.row()));

    private final Map<String, DealEvent> last = new TreeMap<>();
    private final Map<String, Map<Integer, Row>> changes = new TreeMap<>();
    private final Map<String, Row> left = new TreeMap<>();

    public static List<Deal> of(Export export) {
        Deals deals = new Deals();
        export.all("event").forEach(event -> DealEvent.by(event).ifPresent(found -> deals.add(event, found)));
        return deals.inBusinessOrder();
    }

    /** A later state replaces an earlier one, whichever event came first. */
    private void add(Row event, DealEvent dealEvent) {
        last.merge(dealEvent.id(), dealEvent, (known, other) -> LATER.compare(other, known) > 0 ? other : known);
        if (dealEvent.changesTheSale()) {
            changes.computeIfAbsent(dealEvent.id(), none -> new TreeMap<>()).put(dealEvent.number(), dealEvent.row());
        }
        if (event.text("name").equals("CustomerChurned")) {
            left.merge(
                    dealEvent.id(),
                    dealEvent.row(),
                    (known, other) -> revision(other) > revision(known) ? other : known);
        }
    }

    private List<Deal> inBusinessOrder() {
        return last.values().stream()
                .map(dealEvent -> new Deal(dealEvent.trigger(), dealEvent.row(), since(dealEvent)))
                .sorted(Comparator.comparing(Deal::closedOn).thenComparing(Deal::id))
                .toList();
    }

    /** A customer who leaves ends the renewals with the sale. */
    private AfterSale since(DealEvent dealEvent) {
        Row gone = left.get(dealEvent.row().has("sale") ? dealEvent.row().text("sale") : dealEvent.id());
        return new AfterSale(
                List.copyOf(changes.getOrDefault(dealEvent.id(), Map.of()).values()),
                gone == null ? null : gone.date("on"));
    }

    private static int revision(Row row) {
        return row.child("occurrence").number("revision");
    }
}
