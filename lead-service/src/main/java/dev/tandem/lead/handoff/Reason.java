package dev.tandem.lead.handoff;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Why, by a code of a list, in somebody's own words, or both.
 *
 * @param code null for words alone
 * @param text null for a code alone
 */
@Embeddable
public record Reason(
        @Enumerated(EnumType.STRING) @Column(name = "reason_code")
        ReasonCode code,

        @Column(name = "reason") String text) {
    public static Reason of(ReasonCode code) {
        return new Reason(code, null);
    }

    /** The same without what would say who a person is. */
    public Reason without(UnaryOperator<String> scrubbed) {
        return new Reason(code, scrubbed.apply(text));
    }

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
}
