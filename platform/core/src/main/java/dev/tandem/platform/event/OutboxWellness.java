package dev.tandem.platform.event;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether what happens here reaches the other services. A service whose events wait still answers requests, so this is reported apart
 * from its readiness: a balancer must not take it away.
 */
@Wellness
@ApplicationScoped
class OutboxWellness implements HealthCheck {
    private static final int LONGEST_WAIT_SECONDS = 30;
    private static final String STATE = """
            select (select extract(epoch from clock_timestamp() - recorded_at)::bigint from outbox
                     where published_at is null and refused is null order by seq limit 1),
                   (select count(*) from (select 1 from outbox where refused is not null limit 1000) refused)""";

    private final DataSource database;

    OutboxWellness(DataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return CallerScope.call(Caller.everyTenant(), this::look);
    }

    private HealthCheckResponse look() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(STATE)) {
            row.next();
            long oldest = row.getLong(1);
            long refused = row.getLong(2);
            return HealthCheckResponse.named("events")
                    .status(oldest <= LONGEST_WAIT_SECONDS && refused == 0)
                    .withData("oldestWaitsSeconds", oldest)
                    .withData("refusedByBroker", refused)
                    .build();
        }
    }
}
