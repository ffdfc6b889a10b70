package dev.tandem.lead.handoff;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Set;

/** Why a handoff came to nothing. */
public enum ReasonCode {
    @JsonProperty("noCapacity")
    NO_CAPACITY,
    @JsonProperty("notOurMarket")
    NOT_OUR_MARKET,
    @JsonProperty("conflictOfInterest")
    CONFLICT_OF_INTEREST,
    @JsonProperty("badFit")
    BAD_FIT,
    @JsonProperty("customerRequest")
    CUSTOMER_REQUEST,
    @JsonProperty("partnerUnresponsive")
    PARTNER_UNRESPONSIVE,
    @JsonProperty("wrongPartner")
    WRONG_PARTNER,
    /** Found by the timer: nobody called the customer in time. */
    @JsonProperty("firstTouchMissed")
    FIRST_TOUCH_MISSED,
    /** Found by the timer: the partner takes no leads any more. */
    @JsonProperty("partnerSuspended")
    PARTNER_SUSPENDED,
    @JsonProperty("other")
    OTHER;

    /** What a partner may decline for. */
    public static final Set<ReasonCode> DECLINES =
            EnumSet.of(NO_CAPACITY, NOT_OUR_MARKET, CONFLICT_OF_INTEREST, BAD_FIT, OTHER);

    /** What the vendor may recall for. */
    public static final Set<ReasonCode> RECALLS =
            EnumSet.of(CUSTOMER_REQUEST, PARTNER_UNRESPONSIVE, WRONG_PARTNER, CONFLICT_OF_INTEREST, BAD_FIT, OTHER);
}
