package dev.tandem.lead.lead;

/** Told within the service once a lead that waits for the router is committed. */
public record LeadWaiting(String tenant) {}
