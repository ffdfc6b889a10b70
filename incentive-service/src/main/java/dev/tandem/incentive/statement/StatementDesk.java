package dev.tandem.incentive.statement;

import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** Reads statements, opens disputes of them, and selects those to be paid. */
@ApplicationScoped
public class StatementDesk {
    private final Statements statements;
    private final StatementLines lines;

    StatementDesk(Statements statements, StatementLines lines) {
        this.statements = statements;
        this.lines = lines;
    }

    /** The caller disputes a line of it. */
    public void dispute(UUID id, Instant at) {
        find(id).dispute(at);
    }

    /** The last dispute of it has ended. */
    public void settle(UUID id) {
        find(id).settle();
        statements.flush();
    }

    /** The statements of a period that are published, undisputed, above zero and not yet ordered. */
    public List<Statement> toPay(String period, UUID after, int limit) {
        return statements.toPay(period, after, limit);
    }

    public List<Statement> ofPayout(UUID payout, UUID after, int limit) {
        return statements.ofPayout(payout, after, limit);
    }

    public Statement find(UUID id) {
        return statements.visible(id).orElseThrow(() -> new NotFound("statement", id));
    }

    /** Whether the caller can see the statement with a payee's entries of a period and currency. */
    public boolean hasVisible(String payee, String period, Currency currency) {
        return statements.hasVisible(payee, period, currency.getCurrencyCode());
    }

    public Page<Statement> list(Conditions wanted, ListRequest request) {
        return statements.page(request, wanted);
    }

    public Page<StatementLine> lines(UUID id, PageRequest request) {
        find(id);
        return request.page((after, limit) -> lines.of(id, after, limit), StatementLine::id);
    }

    /** All lines at once, for a table without pages. */
    public List<StatementLine> allLines(UUID id) {
        find(id);
        return lines.of(id);
    }

    public StatementLine line(UUID id, UUID line) {
        find(id);
        return lines.of(id, line).orElseThrow(() -> new NotFound("line", line));
    }
}
