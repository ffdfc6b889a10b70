package dev.tandem.incentive.plan.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/** How long after a sale its renewals and usage pay. */
public enum SaleDuration {
    /** Until the day before the sale's first anniversary. */
    @JsonProperty("firstYear")
    FIRST_YEAR {
        @Override
        boolean covers(LocalDate soldOn, LocalDate on) {
            return on.isBefore(soldOn.plusYears(1));
        }
    },
    /** As long as the customer stays. */
    @JsonProperty("lifetime")
    LIFETIME {
        @Override
        boolean covers(LocalDate soldOn, LocalDate on) {
            return true;
        }
    };

    abstract boolean covers(LocalDate soldOn, LocalDate on);
}
