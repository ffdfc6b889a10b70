package dev.tandem.lead.scoring;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A lead whose sale has ended.
 *
 * @param attributes as they are known today
 * @param endedAt for the age of its last activity
 */
record PastLead(UUID leadId, Map<String, Object> attributes, boolean won, Instant endedAt) {}
