package dev.tandem.incentive.dispute;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The reason why a payee disputes a line. */
public enum DisputeReason {
    @JsonProperty("wrongShare")
    WRONG_SHARE,
    @JsonProperty("wrongAmount")
    WRONG_AMOUNT,
    @JsonProperty("wrongRate")
    WRONG_RATE,
    @JsonProperty("wrongPeriod")
    WRONG_PERIOD,
    @JsonProperty("wrongExchangeRate")
    WRONG_EXCHANGE_RATE,
    /** Another part of the sale should have counted. */
    @JsonProperty("missingContribution")
    MISSING_CONTRIBUTION,
    @JsonProperty("other")
    OTHER
}
