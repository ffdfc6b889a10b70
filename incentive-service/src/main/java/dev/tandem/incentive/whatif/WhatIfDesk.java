package dev.tandem.incentive.whatif;

import dev.tandem.incentive.payee.PayeeKind;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.PlanDesk;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Starts and reads what-ifs: what a plan would have paid, before it is approved. */
@ApplicationScoped
public class WhatIfDesk {
    private final PlanDesk plans;
    private final WhatIfs whatIfs;
    private final WhatIfAmounts amounts;
    private final CurrentCaller caller;
    private final TenantClock clock;

    WhatIfDesk(PlanDesk plans, WhatIfs whatIfs, WhatIfAmounts amounts, CurrentCaller caller, TenantClock clock) {
        this.plans = plans;
        this.whatIfs = whatIfs;
        this.amounts = amounts;
        this.caller = caller;
        this.clock = clock;
    }

    /** It runs in the background, part by part. */
    public WhatIf ask(UUID planId, DaySpan span) {
        Plan plan = plans.find(planId);
        WhatIf asked =
                new WhatIf(plan, span, span.parts(plan).size(), caller.get().personId(), clock.now());
        whatIfs.persistAndFlush(asked);
        return asked;
    }

    public WhatIf cancel(UUID id) {
        WhatIf whatIf = whatIfs.locked(find(id).id());
        whatIf.cancel(clock.now());
        whatIfs.flush();
        return whatIf;
    }

    public WhatIf find(UUID id) {
        return whatIfs.findByIdOptional(id).orElseThrow(() -> new NotFound("whatIf", id));
    }

    public Page<WhatIf> list(Conditions wanted, PageRequest request) {
        return request.page(whatIfs, wanted, WhatIf::id);
    }

    /** Payees with the greatest difference first; empty until it is done. */
    public Page<PayeeDifference> movers(UUID id, PageRequest request) {
        find(id);
        return request.page((after, limit) -> movers(id, after, limit), PayeeDifference::place);
    }

    /** @throws NotFound if neither the ledger nor the version has anything for that payee */
    public PayeeKind kindOf(WhatIf whatIf, String payee) {
        return amounts.kindOf(whatIf.id(), payee).orElseThrow(() -> new NotFound("payee of the what-if", payee));
    }

    private List<PayeeDifference> movers(UUID id, UUID after, int limit) {
        return amounts.movers(id, after.getLeastSignificantBits(), limit);
    }
}
