package dev.tandem.platform.integration;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.timer.BackgroundWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** Carries off heaps, a shovelful at a time. A tenant whose name begins with "poison" cannot. */
@ApplicationScoped
class HeapWork implements BackgroundWork {
    private final PlatformTables tables;
    private final CurrentCaller caller;

    HeapWork(PlatformTables tables, CurrentCaller caller) {
        this.tables = tables;
        this.caller = caller;
    }

    @Override
    public String name() {
        return "heap";
    }

    /** Tests have it go on themselves. */
    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public String tenants() {
        return "select tenant from heap where parts > 0";
    }

    @Override
    public boolean doPart() {
        String tenant = caller.get().tenant();
        if (tenant.startsWith("poison")) {
            throw new IllegalStateException(tenant);
        }
        tables.done("shovelful", Instant.EPOCH);
        tables.changeHere("update heap set parts = parts - 1 where tenant = ?", tenant);
        return !tables.here("select parts, tenant from heap where tenant = ? and parts > 0", tenant)
                .isEmpty();
    }
}
