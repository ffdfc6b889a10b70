package dev.tandem.incentive.statement;

import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.ledger.Ledger;
import dev.tandem.incentive.ledger.LedgerEntry;
import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.period.PeriodDesk;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Drafts the statements of all payees when a period closes. */
@ApplicationScoped
class StatementDrafting {
    /** Payees read at a time: enough for few queries, few enough to hold in memory. */
    private static final int BATCH = 50;

    private final Ledger ledger;
    private final StatementNetting lines;
    private final Statements statements;
    private final TenantClock clock;

    StatementDrafting(Ledger ledger, StatementNetting lines, Statements statements, TenantClock clock) {
        this.ledger = ledger;
        this.lines = lines;
        this.statements = statements;
        this.clock = clock;
    }

    void onPeriodClosed(@Observes PeriodDesk.PeriodClosure closed) {
        List<String> payees = ledger.payeesIn(closed.period());
        for (int start = 0; start < payees.size(); start += BATCH) {
            draft(closed.period(), payees.subList(start, Math.min(start + BATCH, payees.size())));
            statements.getEntityManager().clear();
        }
    }

    private void draft(AccountingPeriod period, List<String> payees) {
        List<LedgerEntry> entries = ledger.earnedIn(period, payees);
        Map<UUID, Deal> deals = lines.dealsOf(entries);
        Map<Statements.OwedBy, BigDecimal> owed = statements.owedBy(payees);
        entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> recipient(entry, period), LinkedHashMap::new, Collectors.toList()))
                .forEach((recipient, earned) -> draft(recipient, earned, deals, recipient.owes(owed)));
        statements.flush();
    }

    private void draft(
            Statement.Recipient recipient, List<LedgerEntry> earned, Map<UUID, Deal> deals, BigDecimal owed) {
        Statement statement = new Statement(recipient, clock.now());
        List<StatementLine> frozen = lines.freeze(statement.id(), earned, deals);
        statements.persist(statement.totalling(frozen, owed));
        lines.keep(frozen);
    }

    private static Statement.Recipient recipient(LedgerEntry entry, AccountingPeriod period) {
        return new Statement.Recipient(
                entry.payeeKind(), entry.payeeId(), period, entry.amount().currency());
    }
}
