package dev.tandem.incentive.draw;

import dev.tandem.incentive.calculation.RecoverableDraw;
import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.deal.Deals;
import dev.tandem.incentive.ledger.EarnerPeriod;
import dev.tandem.incentive.ledger.EntryFacts;
import dev.tandem.incentive.ledger.LedgerDesk;
import dev.tandem.incentive.ledger.NotEarned;
import dev.tandem.incentive.payee.PayeeKind;
import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.period.PeriodDesk;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.Plans;
import dev.tandem.incentive.plan.rule.Rule;
import dev.tandem.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Draws and recovers advances when a period closes, because the shortfall is known only then. */
@ApplicationScoped
class DrawDesk {
    private final Plans plans;
    private final DrawBalances standings;
    private final Deals deals;
    private final LedgerDesk ledger;

    DrawDesk(Plans plans, DrawBalances standings, Deals deals, LedgerDesk ledger) {
        this.plans = plans;
        this.standings = standings;
        this.deals = deals;
        this.ledger = ledger;
    }

    void onPeriodClosing(@Observes PeriodDesk.PeriodClosing closing) {
        AccountingPeriod period = closing.period();
        for (Plan plan : plans.inForce(period.from(), period.end().minusDays(1))) {
            plan.rules().stream()
                    .filter(rule -> rule.period() == period.kind())
                    .forEach(rule -> rule.drawn().ifPresent(draw -> settle(plan, rule, draw, period)));
        }
    }

    private void settle(Plan plan, Rule rule, RecoverableDraw draw, AccountingPeriod period) {
        int number = period.numberFrom(plan.effectiveFrom());
        List<EntryFacts> entries = new ArrayList<>();
        for (DrawBalances.DrawBalance standing : standings.under(plan, rule, period)) {
            RecoverableDraw.Settled settled = draw.settle(number, standing.earned(), standing.balance());
            Money moved = new Money(settled.drawn().subtract(settled.recovered()), plan.currency());
            if (!moved.isZero()) {
                entries.add(entry(EarnerPeriod.of(plan, rule, standing.payee(), period), moved));
            }
        }
        deals.flush();
        ledger.post(entries);
    }

    private EntryFacts entry(EarnerPeriod earned, Money moved) {
        Deal advance = Deal.advance(
                UUID.fromString(earned.earner()), earned.period().end().minusDays(1));
        deals.persist(advance);
        return new EntryFacts(
                earned,
                advance,
                PayeeKind.PARTNER,
                earned.earner(),
                0,
                Optional.empty(),
                moved,
                Optional.of(NotEarned.DRAW_RECOVERED).filter(recovered -> moved.isNegative()),
                Optional.empty());
    }
}
