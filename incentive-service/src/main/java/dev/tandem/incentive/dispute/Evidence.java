package dev.tandem.incentive.dispute;

import java.time.Instant;
import java.util.UUID;

/**
 * What one side shows.
 *
 * @param byVendor which side
 * @param link null when the note is all there is
 */
public record Evidence(boolean byVendor, UUID by, Instant at, String note, String link) {}
