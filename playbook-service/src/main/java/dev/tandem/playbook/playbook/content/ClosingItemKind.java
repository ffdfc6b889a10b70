package dev.tandem.playbook.playbook.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of items in a closing plan. */
public enum ClosingItemKind {
    /** The contract is routed to everyone who has to review it. */
    @JsonProperty("contractRouting")
    CONTRACT_ROUTING,
    /** A person at the customer, or on either side, has to agree. */
    @JsonProperty("stakeholderApproval")
    STAKEHOLDER_APPROVAL,
    /** The customer is informed of a risk. */
    @JsonProperty("riskDisclosure")
    RISK_DISCLOSURE,
    /** Another customer vouches for both sides. */
    @JsonProperty("customerReference")
    CUSTOMER_REFERENCE,
    /** A part of the proposal is written. */
    @JsonProperty("proposalPart")
    PROPOSAL_PART
}
