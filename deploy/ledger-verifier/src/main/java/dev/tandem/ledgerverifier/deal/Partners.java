package dev.tandem.ledgerverifier.deal;

import dev.tandem.ledgerverifier.export.Export;
import dev.tandem.ledgerverifier.export.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The status of partners on any day. */
public final class Partners {
    /** Each deeper than the one before. */
    private static final List<String> DEPTHS = List.of("none", "basic", "certified");

    private final Map<String, List<Row>> standings;

    public Partners(Export export) {
        standings = export.all("standing").stream()
                .sorted(Comparator.comparing((Row standing) -> standing.date("since"))
                        .thenComparing(standing -> standing.number("revision")))
                .collect(Collectors.groupingBy(standing -> standing.text("partnerId")));
    }

    public boolean suspendedOn(String partner, LocalDate day) {
        return on(partner, day, "suspended").filter("true"::equals).isPresent();
    }

    public boolean hadTier(String partner, LocalDate day, String tier) {
        return tierOn(partner, day).filter(tier::equals).isPresent();
    }

    public Optional<String> tierOn(String partner, LocalDate day) {
        return on(partner, day, "tier");
    }

    public boolean wasIntegrated(String partner, LocalDate day, String atLeast) {
        return DEPTHS.indexOf(depthOn(partner, day)) >= DEPTHS.indexOf(atLeast);
    }

    /** In lower case, as plans have it. */
    public String depthOn(String partner, LocalDate day) {
        return on(partner, day, "integrationDepth").orElse(DEPTHS.get(0)).toLowerCase(Locale.ROOT);
    }

    /** By the last report up to that day. */
    private Optional<String> on(String partner, LocalDate day, String fact) {
        return standings.getOrDefault(partner, List.of()).stream()
                .filter(standing ->
                        standing.has(fact) && !standing.date("since").isAfter(day))
                .reduce((earlier, later) -> later)
                .map(standing -> standing.text(fact));
    }
}
