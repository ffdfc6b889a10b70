package dev.tandem.incentive.plan.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/** How long after a sale its renewals pay. */
public enum RenewalDuration {
    /** Until the day before the sale's first anniversary. */
    @JsonProperty("firstYear")
    FIRST_YEAR {
        @Override
        boolean covers(LocalDate soldOn, LocalDate renewedOn) {
            return renewedOn.isBefore(soldOn.plusYears(1));
        }
    },
    /** As long as the customer stays. */
    @JsonProperty("lifetime")
    LIFETIME {
        @Override
        boolean covers(LocalDate soldOn, LocalDate renewedOn) {
            return true;
        }
    };

    abstract boolean covers(LocalDate soldOn, LocalDate renewedOn);
}
