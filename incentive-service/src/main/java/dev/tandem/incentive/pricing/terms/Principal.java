package dev.tandem.incentive.pricing.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who sells to the customer in its own name and so recognises the whole price as its revenue (IFRS 15, B34 to B38). */
public enum Principal {
    /** The partner is an agent: its revenue is its margin, net. */
    @JsonProperty("vendor")
    VENDOR,
    /** The partner resells: its revenue is what the customer pays, gross, and the vendor's is the partner price. */
    @JsonProperty("partner")
    PARTNER
}
