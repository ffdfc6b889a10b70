package dev.tandem.playbook.closing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody does to close a sale. */
public enum ClosingRole {
    /** Speaks for both sides: one at a time. */
    @JsonProperty("negotiationLead")
    NEGOTIATION_LEAD,
    /** Stands behind the sale at the top of a side: one of each. */
    @JsonProperty("executiveSponsor")
    EXECUTIVE_SPONSOR,
    /** Writes one part of the proposal: one for each part. */
    @JsonProperty("proposalContributor")
    PROPOSAL_CONTRIBUTOR
}
