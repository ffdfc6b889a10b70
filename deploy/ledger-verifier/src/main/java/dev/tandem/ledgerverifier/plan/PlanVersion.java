package dev.tandem.ledgerverifier.plan;

import dev.tandem.ledgerverifier.export.Row;
import java.time.LocalDate;

/** An approved version of a plan, in force from a day on and up to another. */
public record PlanVersion(Row row) {
    public String id() {
        return row.text("id");
    }

    public String place() {
        return row.place();
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from()) && (!row.has("effectiveTo") || day.isBefore(row.date("effectiveTo")));
    }

    /** Whether any day from the first up to the end, which is the first day after, is covered. */
    public boolean coversSome(LocalDate first, LocalDate end) {
        return from().isBefore(end)
                && (!row.has("effectiveTo") || row.date("effectiveTo").isAfter(first));
    }

    public LocalDate from() {
        return row.date("effectiveFrom");
    }

    String currency() {
        return row.text("currency");
    }

    public int digits() {
        return row.currency("currency").getDefaultFractionDigits();
    }
}
