package dev.tandem.platform.time;

import java.time.Duration;
import java.time.ZoneId;

/**
 * How one tenant keeps time.
 *
 * @param zone the time zone of its business dates and periods
 * @param offset how far its clock runs ahead of real time; zero unless it is a sandbox
 */
public record TenantTime(ZoneId zone, Duration offset) {}
