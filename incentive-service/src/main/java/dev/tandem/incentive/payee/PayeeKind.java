package dev.tandem.incentive.payee;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of payees. */
public enum PayeeKind {
    @JsonProperty("partner")
    PARTNER,
    /** A person of the vendor. */
    @JsonProperty("person")
    PERSON
}
