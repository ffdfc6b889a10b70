package dev.tandem.playbook.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an invitation can be accepted. */
@Schema(description = "Whether an invitation can be accepted; expired once its time is over")
public enum InvitationStatus implements Status<InvitationStatus> {
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /** Never stored: a pending one is expired once its time is over. */
    @JsonProperty("expired")
    EXPIRED;

    @Override
    public Set<InvitationStatus> next() {
        return switch (this) {
            case PENDING -> Set.of(ACCEPTED, WITHDRAWN);
            case EXPIRED -> Set.of(WITHDRAWN);
            case ACCEPTED, WITHDRAWN -> Set.of();
        };
    }
}
