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
 * A reason by a code, in words, or both.
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

    /** A copy without the personal data. */
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
        /** Set by the timer: the customer was not contacted in time. */
        @JsonProperty("firstTouchMissed")
        FIRST_TOUCH_MISSED,
        /** Set by the timer: the partner no longer takes leads. */
        @JsonProperty("partnerSuspended")
        PARTNER_SUSPENDED,
        @JsonProperty("other")
        OTHER;

        /** Reasons for a partner to decline. */
        public static final Set<ReasonCode> DECLINES =
                EnumSet.of(NO_CAPACITY, NOT_OUR_MARKET, CONFLICT_OF_INTEREST, BAD_FIT, OTHER);

        /** Reasons for the vendor to recall. */
        public static final Set<ReasonCode> RECALLS =
                EnumSet.of(CUSTOMER_REQUEST, PARTNER_UNRESPONSIVE, WRONG_PARTNER, CONFLICT_OF_INTEREST, BAD_FIT, OTHER);
    }
}
