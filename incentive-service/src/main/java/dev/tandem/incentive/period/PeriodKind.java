package dev.tandem.incentive.period;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The length of an accounting period. */
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
