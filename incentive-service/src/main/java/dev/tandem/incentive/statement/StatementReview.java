package dev.tandem.incentive.statement;

import dev.tandem.incentive.ledger.ChainHead;
import dev.tandem.incentive.ledger.Ledger;
import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.period.PeriodDesk;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes statements through the steps from draft to publication, one by one or all of a period. */
@ApplicationScoped
public class StatementReview {
    /** Statements moved in one transaction: enough for few queries, few enough to hold in memory. */
    private static final int CHUNK = 200;

    private final StatementDesk desk;
    private final Statements statements;
    private final PeriodDesk periods;
    private final Ledger ledger;
    private final SettlementDesk settlement;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final TenantClock clock;
    private final CurrentCaller caller;

    StatementReview(
            StatementDesk desk,
            Statements statements,
            PeriodDesk periods,
            Ledger ledger,
            SettlementDesk settlement,
            Outbox outbox,
            Occurrences occurrences,
            TenantClock clock,
            CurrentCaller caller) {
        this.desk = desk;
        this.statements = statements;
        this.periods = periods;
        this.ledger = ledger;
        this.settlement = settlement;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.clock = clock;
        this.caller = caller;
    }

    public Statement take(StatementAction action, UUID id) {
        Statement statement = desk.find(id);
        take(action, List.of(statement));
        return statement;
    }

    /**
     * Applies a step to each statement of a closed period that may take it, by the rules for a single statement. Each
     * chunk is a separate transaction; if a call is interrupted, the next call processes the rest.
     */
    public PeriodReviewStep takeAll(StatementAction action, AccountingPeriod period) {
        periods.requireClosed(period);
        PeriodReviewStep round = new PeriodReviewStep(action, period, statements.beyond(action, period));
        while (!round.isOver()) {
            QuarkusTransaction.requiringNew().run(() -> takeSome(round));
        }
        return round;
    }

    private void takeSome(PeriodReviewStep round) {
        List<Statement> some = statements.heldAhead(round.action(), round.period(), round.reached(), CHUNK);
        take(round.action(), round.sort(some, caller.get().personId()));
        if (some.size() < CHUNK) {
            round.end();
        }
    }

    /** @throws dev.tandem.platform.problem.Refusal for the first statement that may not take the step */
    private void take(StatementAction action, List<Statement> some) {
        UUID by = caller.get().personId();
        SettlementTerms terms = settlement.terms();
        switch (action) {
            case SUBMIT -> some.forEach(statement -> statement.submit(by, terms));
            // For a person other than the one who submitted it, unless the amount is too small to require that.
            case APPROVE -> some.forEach(statement -> statement.approve(by));
            case PUBLISH -> publish(some, by, terms);
        }
        statements.flush();
    }

    /**
     * From now on its payee sees it, with the head of its chain, so that later changes to earlier entries can be
     * detected.
     */
    private void publish(List<Statement> some, UUID by, SettlementTerms terms) {
        Instant now = clock.now();
        Map<String, ChainHead> heads =
                ledger.heads(some.stream().map(Statement::payeeId).toList());
        some.forEach(statement ->
                statement.publish(by, now, heads.getOrDefault(statement.payeeId(), ChainHead.START), terms));
        statements.flush();
        outbox.publish(some.stream()
                .map(statement -> StatementEvent.StatementPublished.of(statement, occurrences.of(statement)))
                .toList());
    }
}
