package dev.tandem.lead.deal;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.problem.FieldFault;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * When a deal was won or lost, and why: by a code, in words, or both.
 *
 * @param on the business date, which determines its period
 * @param code null for words alone, and for imported deals
 * @param reason null for a code alone, and for imported deals
 */
@Embeddable
public record Closure(
        @Column(name = "closed_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "close_reason_code")
        CloseReasonCode code,

        @Column(name = "close_reason") String reason) {
    public static Closure imported(LocalDate on) {
        return new Closure(on, null, null);
    }

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

        /** Reasons for winning a deal. */
        public static final Set<CloseReasonCode> WON =
                EnumSet.of(PRODUCT_FIT, INTEGRATION, PARTNER_VALUE, RELATIONSHIP, PRICE, TIMING, OTHER);

        /** Reasons for losing a deal. */
        public static final Set<CloseReasonCode> LOST =
                EnumSet.of(COMPETITOR, NO_BUDGET, NO_DECISION, MISSING_FEATURE, RELATIONSHIP, PRICE, TIMING, OTHER);
    }

    /** A reason is a code of the outcome's list, words, or both; the code {@code other} needs words. */
    public static final class CloseReasonFaults {
        private CloseReasonFaults() {}

        public static List<FieldFault> of(CloseReasonCode code, String words, Set<CloseReasonCode> list) {
            List<FieldFault> faults = new ArrayList<>();
            if (code != null && !list.contains(code)) {
                faults.add(new FieldFault(
                        "/code", "notAllowed", "is no reason for this outcome; the contract lists them"));
            }
            boolean needsWords = code == null || code == CloseReasonCode.OTHER;
            if (needsWords && (words == null || words.isBlank())) {
                faults.add(new FieldFault("/reason", "notBlank", "is required unless the code states the reason"));
            }
            return faults;
        }
    }
}
