package dev.tandem.lead.deal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Set;

/** Why a deal was won or lost. */
public enum CloseReasonCode {
    @JsonProperty("productFit")
    PRODUCT_FIT,
    @JsonProperty("integration")
    INTEGRATION,
    @JsonProperty("partnerValue")
    PARTNER_VALUE,
    @JsonProperty("relationship")
    RELATIONSHIP,
    @JsonProperty("price")
    PRICE,
    @JsonProperty("timing")
    TIMING,
    @JsonProperty("competitor")
    COMPETITOR,
    @JsonProperty("noBudget")
    NO_BUDGET,
    @JsonProperty("noDecision")
    NO_DECISION,
    @JsonProperty("missingFeature")
    MISSING_FEATURE,
    @JsonProperty("other")
    OTHER;

    /** What a deal may have been won for. */
    public static final Set<CloseReasonCode> WON =
            EnumSet.of(PRODUCT_FIT, INTEGRATION, PARTNER_VALUE, RELATIONSHIP, PRICE, TIMING, OTHER);

    /** What a deal may have been lost for. */
    public static final Set<CloseReasonCode> LOST =
            EnumSet.of(COMPETITOR, NO_BUDGET, NO_DECISION, MISSING_FEATURE, RELATIONSHIP, PRICE, TIMING, OTHER);
}
