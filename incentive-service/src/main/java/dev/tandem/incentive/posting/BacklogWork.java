package dev.tandem.incentive.posting;

import dev.tandem.platform.timer.BackgroundWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Posts the backlogs of approved plans, one batch per transaction. */
@ApplicationScoped
class BacklogWork implements BackgroundWork {
    /** Allows tests to pause it. */
    static final String NAME = "backlog";

    private final PastDealPosting pastDeals;
    private final Duration every;

    BacklogWork(PastDealPosting pastDeals, @ConfigProperty(name = "tandem.backlog.every") Duration every) {
        this.pastDeals = pastDeals;
        this.every = every;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public String tenants() {
        return "select distinct tenant from plan where backlog_parts_done < backlog_parts";
    }

    @Override
    public boolean doPart() {
        return pastDeals.postSome();
    }

    /** A batch may be one earner with any number of deals, or a whole rule with a budget. */
    @Override
    public Duration longestPart() {
        return Duration.ofMinutes(10);
    }
}
