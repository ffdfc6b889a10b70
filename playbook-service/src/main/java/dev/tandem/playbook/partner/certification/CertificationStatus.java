package dev.tandem.playbook.partner.certification;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** Whether a certification is valid. */
public enum CertificationStatus implements Status<CertificationStatus> {
    @JsonProperty("valid")
    VALID,
    @JsonProperty("expired")
    EXPIRED,
    @JsonProperty("revoked")
    REVOKED;

    @Override
    public Set<CertificationStatus> next() {
        return this == VALID ? Set.of(EXPIRED, REVOKED) : Set.of();
    }
}
