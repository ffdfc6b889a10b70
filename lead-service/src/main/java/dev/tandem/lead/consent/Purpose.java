package dev.tandem.lead.consent;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a person can agree to, each on its own. */
public enum Purpose {
    /** That the partner who gets the lead sees the contact's details. */
    @JsonProperty("shareWithPartner")
    SHARE_WITH_PARTNER,
    @JsonProperty("marketing")
    MARKETING
}
