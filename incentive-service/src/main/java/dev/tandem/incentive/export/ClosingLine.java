package dev.tandem.incentive.export;

import jakarta.persistence.Tuple;
import java.time.Instant;

/** When a period was closed: advances are drawn then, on what was posted to it by then. */
public record ClosingLine(String line, String period, Instant closedAt) implements ExportLine {
    public static final String CLOSINGS = "select c.code, c.closedAt from ClosedPeriod c order by c.closedAt, c.code";

    public static ClosingLine of(Tuple row) {
        return new ClosingLine("closing", row.get(0, String.class), row.get(1, Instant.class));
    }
}
