package dev.tandem.incentive.explanation;

import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.deal.Deals;
import dev.tandem.incentive.ledger.Ledger;
import dev.tandem.incentive.ledger.LedgerEntry;
import dev.tandem.incentive.plan.PlanDesk;
import dev.tandem.incentive.statement.StatementDesk;
import dev.tandem.incentive.statement.StatementLine;
import dev.tandem.incentive.thread.ThreadHistory;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Explains amounts from this service's own data, without calls to other services. */
@ApplicationScoped
public class ExplanationDesk {
    private final StatementDesk statements;
    private final Ledger ledger;
    private final PlanDesk plans;
    private final Deals deals;
    private final ThreadHistory history;
    private final CurrentCaller caller;

    ExplanationDesk(
            StatementDesk statements,
            Ledger ledger,
            PlanDesk plans,
            Deals deals,
            ThreadHistory history,
            CurrentCaller caller) {
        this.statements = statements;
        this.ledger = ledger;
        this.plans = plans;
        this.deals = deals;
        this.history = history;
        this.caller = caller;
    }

    /**
     * The line is read with the caller's own access. Partners cannot read the data behind it, so that data is read on
     * behalf of the tenant and reduced to the caller's part, in one place.
     */
    public Explanation explain(UUID statement, UUID lineId) {
        Caller viewer = caller.get();
        StatementLine line = QuarkusTransaction.requiringNew().call(() -> statements.line(statement, lineId));
        Explanation whole = CallerScope.call(
                Caller.system(viewer.tenant()), () -> whole(ExplainedAmount.of(line), ledger.byId(line.entries())));
        return viewer.partner()
                .map(partner -> whole.asSeenBy(partner, line.earner()))
                .orElse(whole);
    }

    /**
     * One entry, preceded by the entries that it adjusts. A partner can explain its own entries once they are on a
     * statement visible to it.
     */
    public Explanation explainEntry(UUID id) {
        Caller viewer = caller.get();
        LedgerEntry entry = CallerScope.call(Caller.system(viewer.tenant()), () -> ledger.findById(id));
        if (entry == null || !QuarkusTransaction.requiringNew().call(() -> isTold(entry))) {
            throw new NotFound("ledger entry", id);
        }
        Explanation whole = CallerScope.call(
                Caller.system(viewer.tenant()), () -> whole(ExplainedAmount.of(entry), ledger.upTo(entry)));
        return viewer.partner()
                .map(partner -> whole.asSeenBy(partner, entry.earner()))
                .orElse(whole);
    }

    private boolean isTold(LedgerEntry entry) {
        return caller.get().isVendor()
                || statements.hasVisible(
                        entry.payeeId(), entry.period(), entry.amount().currency());
    }

    private Explanation whole(ExplainedAmount amount, List<LedgerEntry> entries) {
        Deal deal = deals.findById(amount.deal());
        SaleStory sale = SaleStory.of(history.of(amount.thread()));
        return new Explanation(
                amount.statement(),
                amount.line(),
                amount.thread(),
                amount.sum(),
                entries.stream().map(ExplainedEntry::of).toList(),
                ExplainedPlan.of(plans.find(amount.plan()), amount.rule()),
                ExplainedDeal.of(deal),
                sale,
                playbook(deal, sale).orElse(null));
    }

    /**
     * The deal names the playbook version it followed; otherwise its engagement does. Later versions change nothing.
     */
    private Optional<StoryEvents.Playbook> playbook(Deal deal, SaleStory sale) {
        return deal.playbook()
                .or(() -> Optional.ofNullable(sale.engagement())
                        .map(engagement -> engagement.playbook())
                        .map(playbook -> new Deal.PlaybookRun(playbook.id(), playbook.version())))
                .map(this::playbook);
    }

    private StoryEvents.Playbook playbook(Deal.PlaybookRun run) {
        return history.of(run.id())
                .all(Set.of("PlaybookPublished"), StoryEvents.Playbook.class)
                .filter(published -> published.version() == run.version())
                .findFirst()
                .orElseGet(() -> new StoryEvents.Playbook(run.id(), null, run.version()));
    }
}
