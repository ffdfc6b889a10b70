package verify;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How partners stood on any day. */
final class Partners {

    private final Map<String, List<Row>> standings;

    Partners(Export export) {
        standings = export.all("standing").stream()
                .sorted(Comparator.comparing((Row standing) -> standing.date("since"))
                        .thenComparing(standing -> standing.number("revision")))
                .collect(Collectors.groupingBy(standing -> standing.text("partnerId")));
    }

    /** By the last that was told of it up to that day. */
    boolean suspendedOn(String partner, LocalDate day) {
        return standings.getOrDefault(partner, List.of()).stream()
                .filter(standing -> standing.has("suspended") && !standing.date("since").isAfter(day))
                .reduce((earlier, later) -> later)
                .map(standing -> standing.text("suspended").equals("true"))
                .orElse(false);
    }
}
