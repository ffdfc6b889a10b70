package dev.tandem.incentive.period;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How long an accounting period is. */
public enum PeriodKind {
    @JsonProperty("month")
    MONTH(1),
    @JsonProperty("quarter")
    QUARTER(3);

    private final int months;

    PeriodKind(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }
}
