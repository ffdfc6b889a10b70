package dev.tandem.incentive.dispute;

import dev.tandem.incentive.deal.Deals;
import dev.tandem.incentive.ledger.EarnerPeriod;
import dev.tandem.incentive.ledger.EntryFacts;
import dev.tandem.incentive.ledger.Ledger;
import dev.tandem.incentive.ledger.LedgerDesk;
import dev.tandem.incentive.ledger.LedgerEntry;
import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.PlanDesk;
import dev.tandem.incentive.statement.StatementLine;
import dev.tandem.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Posts the amount granted by a decision, linked to the original entry of the disputed line. */
@ApplicationScoped
class GrantPosting {
    private final Ledger ledger;
    private final LedgerDesk desk;
    private final PlanDesk plans;
    private final Deals deals;

    GrantPosting(Ledger ledger, LedgerDesk desk, PlanDesk plans, Deals deals) {
        this.ledger = ledger;
        this.desk = desk;
        this.plans = plans;
        this.deals = deals;
    }

    /** @return the entry */
    UUID post(StatementLine line, Money amount) {
        LedgerEntry disputed = ledger.byId(line.entries()).get(0);
        UUID original = disputed.originalId().orElse(disputed.id());
        return desk.decide(
                        original,
                        number -> new EntryFacts(
                                earned(line),
                                deals.findById(line.dealId()),
                                disputed.payeeKind(),
                                disputed.payeeId(),
                                number,
                                Optional.of(original),
                                amount,
                                Optional.empty(),
                                Optional.empty()))
                .id();
    }

    private EarnerPeriod earned(StatementLine line) {
        Plan plan = plans.find(line.planId());
        return EarnerPeriod.of(
                plan,
                plan.rule(line.ruleCode()).orElseThrow(),
                line.earner(),
                AccountingPeriod.of(line.attainmentPeriod()));
    }
}
