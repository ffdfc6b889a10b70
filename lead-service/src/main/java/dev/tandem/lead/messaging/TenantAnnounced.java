package dev.tandem.lead.messaging;

import dev.tandem.platform.time.TenantTime;
import java.time.Duration;
import java.time.ZoneId;

record TenantAnnounced(ZoneId zone) {
    TenantTime time() {
        return new TenantTime(zone, Duration.ZERO);
    }
}
