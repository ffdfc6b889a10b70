package dev.tandem.lead.customer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a customer left. */
public enum ChurnReasonCode {
    @JsonProperty("price")
    PRICE,
    @JsonProperty("lowUsage")
    LOW_USAGE,
    @JsonProperty("missingFeature")
    MISSING_FEATURE,
    @JsonProperty("service")
    SERVICE,
    @JsonProperty("competitor")
    COMPETITOR,
    @JsonProperty("outOfBusiness")
    OUT_OF_BUSINESS,
    @JsonProperty("other")
    OTHER
}
