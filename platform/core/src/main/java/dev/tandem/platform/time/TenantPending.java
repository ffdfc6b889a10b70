package dev.tandem.platform.time;

import dev.tandem.platform.problem.Conflict;
import java.time.Duration;

/** The token names a tenant that this service does not know yet; its event may be on its way. */
public final class TenantPending extends Conflict {
    TenantPending(String tenant) {
        super("Tenant " + tenant + " is not registered, or not known here yet.");
        retryAfter(Duration.ofSeconds(1));
    }
}
