package dev.tandem.lead.lead;

/** Fired within the service, in the same transaction, when values of a lead have changed. */
public record LeadFactsChanged(Lead lead) {}
