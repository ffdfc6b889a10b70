package dev.tandem.incentive.statement;

import dev.tandem.incentive.ledger.Ledger;
import dev.tandem.incentive.ledger.chain.ChainHead;
import dev.tandem.incentive.settlement.SettlementDesk;
import dev.tandem.incentive.statement.line.StatementLine;
import dev.tandem.incentive.statement.line.StatementLines;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** Where statements are read, reviewed and published. */
@ApplicationScoped
public class StatementDesk {

    private final Statements statements;
    private final StatementLines lines;
    private final Ledger ledger;
    private final SettlementDesk settlement;
    private final Outbox outbox;
    private final TenantClock clock;
    private final CurrentCaller caller;

    StatementDesk(
            Statements statements,
            StatementLines lines,
            Ledger ledger,
            SettlementDesk settlement,
            Outbox outbox,
            TenantClock clock,
            CurrentCaller caller) {
        this.statements = statements;
        this.lines = lines;
        this.ledger = ledger;
        this.settlement = settlement;
        this.outbox = outbox;
        this.clock = clock;
        this.caller = caller;
    }

    public Statement submit(UUID id) {
        Statement statement = find(id);
        statement.submit(caller.get().subject(), settlement.terms());
        return written(statement);
    }

    /** By somebody else than who submitted it, unless the amount is too small for that. */
    public Statement approve(UUID id) {
        Statement statement = find(id);
        statement.approve(caller.get().subject());
        return written(statement);
    }

    /** From now on its payee sees it, with the head of its chain: what came before cannot be changed unnoticed after. */
    public Statement publish(UUID id) {
        Statement statement = find(id);
        var head = ledger.heads(List.of(statement.payeeId())).getOrDefault(statement.payeeId(), ChainHead.START);
        statement.publish(caller.get().subject(), clock.now(), head, settlement.terms());
        written(statement);
        var occurrence = Occurrence.live(null, statement.revision(), clock.now(), clock.today());
        outbox.publish(StatementPublished.of(statement, occurrence));
        return statement;
    }

    /** The caller objects to a line of it. */
    public void dispute(UUID id, Instant at) {
        find(id).dispute(at);
    }

    /** The last dispute of it has ended. */
    public void settle(UUID id) {
        find(id).settle();
        statements.flush();
    }

    /** Of a period: published, undisputed, above zero and not ordered yet. */
    public List<Statement> toPay(String period, UUID after, int limit) {
        return statements.toPay(period, after, limit);
    }

    public List<Statement> ofPayout(UUID payout, UUID after, int limit) {
        return statements.ofPayout(payout, after, limit);
    }

    public Statement find(UUID id) {
        return statements.visible(id).orElseThrow(() -> new NotFound("statement", id));
    }

    /** Whether the caller sees the statement that a payee's entries of a period and currency are on. */
    public boolean hasVisible(String payee, String period, Currency currency) {
        return statements.hasVisible(payee, period, currency.getCurrencyCode());
    }

    public Page<Statement> list(StatementFilter filter, PageRequest request) {
        return request.page((after, limit) -> statements.visibleAfter(after, limit, filter), Statement::id);
    }

    public Page<StatementLine> lines(UUID id, PageRequest request) {
        find(id);
        return request.page((after, limit) -> lines.of(id, after, limit), StatementLine::id);
    }

    /** For a table, which has no pages. */
    public List<StatementLine> allLines(UUID id) {
        find(id);
        return lines.of(id);
    }

    public StatementLine line(UUID id, UUID line) {
        find(id);
        return lines.of(id, line).orElseThrow(() -> new NotFound("line", line));
    }

    private Statement written(Statement statement) {
        statements.flush();
        return statement;
    }
}
