package dev.tandem.lead.messaging;

import dev.tandem.platform.time.TenantTime;
import java.time.Duration;
import java.time.ZoneId;

/** @param ahead of real time, in all */
record TenantClockMoved(ZoneId zone, Duration ahead) {
    TenantTime time() {
        return new TenantTime(zone, ahead);
    }
}
