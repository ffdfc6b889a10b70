package dev.tandem.incentive.export;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An exchange rate that postings have used. */
public record RateLine(
        String line,
        LocalDate on,
        String source,
        String target,
        LocalDate publishedOn,
        BigDecimal sourcePerEuro,
        BigDecimal targetPerEuro)
        implements ExportLine {
    public static final String ROWS = "select business_date, source, target, published_on, source_per_euro,"
            + " target_per_euro from pinned_rate where tenant = ?1 order by source, target, business_date";

    public static RateLine of(Tuple row) {
        return new RateLine(
                "rate",
                row.get("business_date", LocalDate.class),
                row.get("source", String.class),
                row.get("target", String.class),
                row.get("published_on", LocalDate.class),
                row.get("source_per_euro", BigDecimal.class),
                row.get("target_per_euro", BigDecimal.class));
    }
}
