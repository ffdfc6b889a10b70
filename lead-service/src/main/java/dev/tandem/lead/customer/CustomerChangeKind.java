package dev.tandem.lead.customer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the customer of a sale stayed or left. */
public enum CustomerChangeKind {
    @JsonProperty("renewed")
    RENEWED,
    @JsonProperty("churned")
    CHURNED
}
