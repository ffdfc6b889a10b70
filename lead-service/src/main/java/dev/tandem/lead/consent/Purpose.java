package dev.tandem.lead.consent;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The purposes to which a person can consent, each on its own. */
public enum Purpose {
    /** The partner that gets the lead sees the contact's details. */
    @JsonProperty("shareWithPartner")
    SHARE_WITH_PARTNER,
    @JsonProperty("marketing")
    MARKETING
}
