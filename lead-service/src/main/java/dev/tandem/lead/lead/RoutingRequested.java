package dev.tandem.lead.lead;

import java.time.Instant;

/**
 * Fired within the service once leads that wait for the router are committed.
 *
 * @param since when the first of them began to wait
 */
public record RoutingRequested(String tenant, Instant since) {}
