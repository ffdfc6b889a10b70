package dev.tandem.lead.handoff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
}
