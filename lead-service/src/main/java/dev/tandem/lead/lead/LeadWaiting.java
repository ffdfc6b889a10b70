package dev.tandem.lead.lead;

/** Fired within the service once a lead that waits for the router is committed. */
public record LeadWaiting(String tenant) {}
