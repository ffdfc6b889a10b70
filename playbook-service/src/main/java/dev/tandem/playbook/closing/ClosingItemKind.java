package dev.tandem.playbook.closing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What there is to do before a sale is closed. */
public enum ClosingItemKind {
    /** The contract goes through the hands that have to see it. */
    @JsonProperty("contractRouting")
    CONTRACT_ROUTING,
    /** Somebody at the customer, or on either side, has to agree. */
    @JsonProperty("stakeholderApproval")
    STAKEHOLDER_APPROVAL,
    /** The customer is told of a risk. */
    @JsonProperty("riskDisclosure")
    RISK_DISCLOSURE,
    /** Another customer speaks for both sides. */
    @JsonProperty("customerReference")
    CUSTOMER_REFERENCE
}
