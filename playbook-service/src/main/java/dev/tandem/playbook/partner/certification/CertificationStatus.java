package dev.tandem.playbook.partner.certification;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** Whether a certification counts. */
public enum CertificationStatus {
    @JsonProperty("valid")
    VALID,
    @JsonProperty("expired")
    EXPIRED,
    @JsonProperty("revoked")
    REVOKED;

    public Set<CertificationStatus> next() {
        return this == VALID ? Set.of(EXPIRED, REVOKED) : Set.of();
    }

    public boolean canBecome(CertificationStatus status) {
        return next().contains(status);
    }
}
