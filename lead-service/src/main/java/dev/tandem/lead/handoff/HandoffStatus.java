package dev.tandem.lead.handoff;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** Where an offer stands. What is neither offered nor accepted is final. */
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
    /** Taken back before the partner got in touch with the customer. */
    @JsonProperty("recalled")
    RECALLED;

    @Override
    public Set<HandoffStatus> next() {
        return switch (this) {
            case OFFERED -> Set.of(ACCEPTED, DECLINED, EXPIRED, WITHDRAWN, RECALLED);
            // Until the customer was spoken to, which is no state of its own.
            case ACCEPTED -> Set.of(RECALLED);
            case DECLINED, EXPIRED, WITHDRAWN, RECALLED -> Set.of();
        };
    }
}
