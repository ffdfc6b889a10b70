package dev.tandem.gateway.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** Whether a client may call. */
public enum ApiClientStatus implements Status<ApiClientStatus> {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("disabled")
    DISABLED,
    /** For ever. */
    @JsonProperty("revoked")
    REVOKED,
    /** Told by the clock, and never stored. A later end takes it back to what it was. */
    @JsonProperty("expired")
    EXPIRED;

    @Override
    public Set<ApiClientStatus> next() {
        return switch (this) {
            case ACTIVE -> Set.of(DISABLED, REVOKED);
            case DISABLED -> Set.of(ACTIVE, REVOKED);
            case EXPIRED -> Set.of(REVOKED);
            case REVOKED -> Set.of();
        };
    }
}
