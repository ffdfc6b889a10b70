package dev.tandem.incentive.whatif;

import dev.tandem.incentive.entitlement.PeriodBatch;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.Plans;
import dev.tandem.incentive.plan.rule.Rule;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Processes what-ifs, one part per transaction. Completed parts are kept, whichever instance processes the next part.
 */
@ApplicationScoped
class Replay {
    private final WhatIfs whatIfs;
    private final Plans plans;
    private final ParallelCalculation batches;
    private final WhatIfAmounts amounts;
    private final TenantClock clock;

    Replay(WhatIfs whatIfs, Plans plans, ParallelCalculation batches, WhatIfAmounts amounts, TenantClock clock) {
        this.whatIfs = whatIfs;
        this.plans = plans;
        this.batches = batches;
        this.amounts = amounts;
        this.clock = clock;
    }

    /** @return whether there is more to do */
    boolean nextPart() {
        Optional<WhatIf> claimed = whatIfs.claimed();
        claimed.ifPresent(this::work);
        return claimed.isPresent();
    }

    private void work(WhatIf claimed) {
        Plan plan = plans.findById(claimed.planId());
        long read = replay(claimed.id(), claimed.span().parts(plan).get(claimed.partsDone()));
        WhatIf whatIf = whatIfs.locked(claimed.id());
        if (!whatIf.isRunning()) {
            return;
        }
        whatIf.partDone(read);
        if (!whatIf.hasMore()) {
            whatIf.end(amounts.compare(whatIf.id(), plan, whatIf.span()), clock.now());
        }
    }

    /** @return the number of deals processed */
    private long replay(UUID whatIf, PeriodBatch part) {
        return batches.of(part)
                .mapToLong(sums -> add(whatIf, part.rule(), sums))
                .sum();
    }

    private long add(UUID whatIf, Rule rule, RecalculatedSums sums) {
        amounts.add(whatIf, rule.code(), rule.payee().kind(), sums.byPayee());
        return sums.deals();
    }
}
