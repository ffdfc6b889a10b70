package dev.tandem.lead.handoff;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** The state of an offer. Every state except offered and accepted is final. */
public enum HandoffStatus implements Status<HandoffStatus> {
    @JsonProperty("offered")
    OFFERED,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("declined")
    DECLINED,
    @JsonProperty("expired")
    EXPIRED,
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /** Taken back before the partner contacted the customer. */
    @JsonProperty("recalled")
    RECALLED;

    @Override
    public Set<HandoffStatus> next() {
        return switch (this) {
            case OFFERED -> Set.of(ACCEPTED, DECLINED, EXPIRED, WITHDRAWN, RECALLED);
            // Only until the customer was contacted, which is no state of its own.
            case ACCEPTED -> Set.of(RECALLED);
            case DECLINED, EXPIRED, WITHDRAWN, RECALLED -> Set.of();
        };
    }
}
