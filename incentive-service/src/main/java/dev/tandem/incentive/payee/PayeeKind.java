package dev.tandem.incentive.payee;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who can be paid. */
public enum PayeeKind {
    @JsonProperty("partner")
    PARTNER,
    /** Somebody on the vendor's side. */
    @JsonProperty("person")
    PERSON
}
