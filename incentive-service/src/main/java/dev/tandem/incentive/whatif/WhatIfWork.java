package dev.tandem.incentive.whatif;

import dev.tandem.platform.timer.BackgroundWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Continues what-ifs, including those that another instance left unfinished. */
@ApplicationScoped
class WhatIfWork implements BackgroundWork {
    private final Replay replay;
    private final Duration every;

    WhatIfWork(Replay replay, @ConfigProperty(name = "tandem.what-if.every") Duration every) {
        this.replay = replay;
        this.every = every;
    }

    @Override
    public String name() {
        return "whatIf";
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public String tenants() {
        return "select distinct tenant from what_if where status = 'RUNNING'";
    }

    @Override
    public boolean doPart() {
        return replay.nextPart();
    }

    @Override
    public Duration longestPart() {
        return ParallelCalculation.LONGEST;
    }
}
