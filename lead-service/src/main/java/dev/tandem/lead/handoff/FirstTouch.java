package dev.tandem.lead.handoff;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * The partner's first contact with the customer.
 *
 * @param note may be null
 */
@Embeddable
public record FirstTouch(
        @Column(name = "first_touch_at") Instant at,

        @Enumerated(EnumType.STRING) @Column(name = "first_touch_channel")
        Channel channel,

        @Column(name = "first_touch_note") String note) {
    /** A copy without the personal data. */
    public FirstTouch without(UnaryOperator<String> scrubbed) {
        return new FirstTouch(at, channel, scrubbed.apply(note));
    }

    /** The means of contact with a customer. */
    public enum Channel {
        @JsonProperty("call")
        CALL,
        @JsonProperty("email")
        EMAIL,
        @JsonProperty("meeting")
        MEETING,
        @JsonProperty("other")
        OTHER
    }
}
