package dev.tandem.incentive.whatif;

import dev.tandem.incentive.deal.Deals;
import dev.tandem.incentive.ledger.entitlement.EarnersPeriod;
import dev.tandem.incentive.ledger.entitlement.Entitlements;
import dev.tandem.incentive.ledger.entitlement.Target;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.Plans;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Works through what-ifs, a part per transaction: what is done stays done, whoever goes on with the next part. */
@ApplicationScoped
class Replay {

    private final WhatIfs whatIfs;
    private final Plans plans;
    private final Deals deals;
    private final Entitlements entitlements;
    private final Amounts amounts;
    private final TenantClock clock;
    private final EntityManager database;

    Replay(
            WhatIfs whatIfs,
            Plans plans,
            Deals deals,
            Entitlements entitlements,
            Amounts amounts,
            TenantClock clock,
            EntityManager database) {
        this.whatIfs = whatIfs;
        this.plans = plans;
        this.deals = deals;
        this.entitlements = entitlements;
        this.amounts = amounts;
        this.clock = clock;
        this.database = database;
    }

    /** @return whether there is more to do */
    boolean nextPart() {
        var claimed = whatIfs.claimed();
        claimed.ifPresent(this::work);
        return claimed.isPresent();
    }

    private void work(WhatIf claimed) {
        Plan plan = plans.findById(claimed.planId());
        long read = replay(claimed.id(), Parts.of(plan, claimed.span()).get(claimed.partsDone()));
        WhatIf whatIf = whatIfs.locked(claimed.id());
        if (!whatIf.isRunning()) {
            return;
        }
        whatIf.partDone(read);
        if (!whatIf.hasMore()) {
            whatIf.end(amounts.compare(whatIf.id(), plan, whatIf.span()), clock.now());
        }
    }

    /** @return how many deals it took */
    private long replay(UUID whatIf, EarnersPeriod part) {
        if (part.rule().budgeted().isPresent()) {
            return add(whatIf, part);
        }
        long read = 0;
        for (EarnersPeriod batch : part.inBatches(deals)) {
            read += add(whatIf, batch);
            database.clear();
        }
        return read;
    }

    private long add(UUID whatIf, EarnersPeriod part) {
        List<Target> targets = entitlements.asIf(part).values().stream()
                .flatMap(byEarner -> byEarner.values().stream())
                .flatMap(List::stream)
                .toList();
        amounts.add(whatIf, part.rule().code(), part.rule().payee().kind(), sums(targets));
        return targets.stream().map(target -> target.deal().id()).distinct().count();
    }

    private static Map<String, BigDecimal> sums(List<Target> targets) {
        var sums = new HashMap<String, BigDecimal>();
        targets.stream()
                .filter(target -> target.amount().amount().signum() != 0)
                .forEach(target -> sums.merge(target.payee(), target.amount().amount(), BigDecimal::add));
        return sums;
    }
}
