package dev.tandem.lead.lead;

/** Fired within the service, in the same transaction, when a lead says something else than before. */
public record LeadFactsChanged(Lead lead) {}
