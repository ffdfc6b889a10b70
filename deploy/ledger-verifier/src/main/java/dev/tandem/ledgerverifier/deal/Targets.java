package dev.tandem.ledgerverifier.deal;

import dev.tandem.ledgerverifier.export.Export;
import dev.tandem.ledgerverifier.export.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What partners are to reach in a quarter, as of the export. */
public final class Targets {
    private final Map<List<String>, Row> set;

    public Targets(Export export) {
        set = export.all("target").stream()
                .collect(Collectors.toMap(
                        target -> List.of(target.text("partnerId"), target.text("quarter")),
                        Function.identity(),
                        (one, other) -> other));
    }

    /** The amount; empty for none, for zero, and for one in another currency: none of these can be reached by half. */
    public Optional<Row> of(String partner, String quarter, String metric, String currency) {
        return Optional.ofNullable(set.get(List.of(partner, quarter)))
                .map(target -> target.child(metric))
                .filter(money -> money.text("currency").equals(currency))
                .filter(money -> money.decimal("amount").signum() > 0);
    }
}
