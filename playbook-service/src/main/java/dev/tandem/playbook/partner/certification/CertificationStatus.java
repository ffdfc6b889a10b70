package dev.tandem.playbook.partner.certification;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a certification counts. */
public enum CertificationStatus {
    @JsonProperty("valid")
    VALID,
    @JsonProperty("expired")
    EXPIRED,
    @JsonProperty("revoked")
    REVOKED
}
