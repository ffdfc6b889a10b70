package dev.tandem.gateway.limit;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** The limits of this process, as its settings have them. */
@Dependent
class LimitsOfProcess {
    @Produces
    @Singleton
    Limits limits(DataSource database, LimitSettings settings, MeterRegistry metrics) {
        Limits limits = new Limits(database, settings.table());
        metrics.gauge("tandem_limits_degraded", limits, of -> of.isDegraded() ? 1 : 0);
        return limits;
    }

    void close(@Disposes Limits limits) {
        limits.close();
    }
}
