package dev.tandem.playbook.playbook.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The roles in closing a sale. */
public enum ClosingRole {
    /** Speaks for both sides; one at a time. */
    @JsonProperty("negotiationLead")
    NEGOTIATION_LEAD,
    /** Supports the sale at executive level; one per side. */
    @JsonProperty("executiveSponsor")
    EXECUTIVE_SPONSOR,
    /** Writes one part of the proposal; one per part. */
    @JsonProperty("proposalContributor")
    PROPOSAL_CONTRIBUTOR
}
