package dev.tandem.ledgerverifier.plan;

import dev.tandem.ledgerverifier.export.Row;
import java.time.LocalDate;

/** An approved version of a plan, in force from a day on and up to another. */
public record PlanVersion(Row told) {
    public String id() {
        return told.text("id");
    }

    public String place() {
        return told.place();
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from()) && (!told.has("effectiveTo") || day.isBefore(told.date("effectiveTo")));
    }

    /** Whether any day from the first up to the end, which is the first day after, is covered. */
    public boolean coversSome(LocalDate first, LocalDate end) {
        return from().isBefore(end)
                && (!told.has("effectiveTo") || told.date("effectiveTo").isAfter(first));
    }

    public LocalDate from() {
        return told.date("effectiveFrom");
    }

    String currency() {
        return told.text("currency");
    }

    public int digits() {
        return told.currency("currency").getDefaultFractionDigits();
    }
}
