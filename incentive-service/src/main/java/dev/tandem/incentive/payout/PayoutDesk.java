package dev.tandem.incentive.payout;

import dev.tandem.incentive.payout.PayoutEvent.PayoutState;
import dev.tandem.incentive.payout.bank.BankDesk;
import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.statement.Statement;
import dev.tandem.incentive.statement.StatementDesk;
import dev.tandem.incentive.statement.StatementEvent;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Turns published statements into payments. */
@ApplicationScoped
public class PayoutDesk {
    private static final UUID START = new UUID(0, 0);

    /** Statements handled at a time: few queries for each, few enough to hold in memory. */
    private static final int BATCH = 250;

    private final Payouts payouts;
    private final Payments payments;
    private final StatementDesk statements;
    private final BankDesk bank;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final TenantClock clock;
    private final CurrentCaller caller;

    PayoutDesk(
            Payouts payouts,
            Payments payments,
            StatementDesk statements,
            BankDesk bank,
            Outbox outbox,
            Occurrences occurrences,
            TenantClock clock,
            CurrentCaller caller) {
        this.payouts = payouts;
        this.payments = payments;
        this.statements = statements;
        this.bank = bank;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Orders all statements of a period that are published, undisputed, above zero and not yet ordered; all of them or
     * none.
     */
    public Payout order(AccountingPeriod period, LocalDate executeOn) {
        if (executeOn.isBefore(clock.today())) {
            throw new PayoutRefusals.ExecutionInPast(clock.today());
        }
        PayoutOrder order = new PayoutOrder(new Payout(period.code(), executeOn, actor(), clock.now()), bank);
        UUID after = START;
        List<Statement> some = statements.toPay(period.code(), after, BATCH);
        while (!some.isEmpty()) {
            payments.persist(order.take(some));
            payments.flush();
            after = some.get(some.size() - 1).id();
            payments.getEntityManager().clear();
            some = statements.toPay(period.code(), after, BATCH);
        }
        Payout payout = order.complete();
        payouts.persistAndFlush(payout);
        outbox.publish(new PayoutEvent.PayoutOrdered(occurrences.of(payout), PayoutState.of(payout)));
        return payout;
    }

    /** The bank has executed it, so its statements are paid. For a person other than the one who ordered it. */
    public Payout confirm(UUID id) {
        Payout payout = payouts.get(id);
        Instant now = clock.now();
        payout.confirm(actor(), now);
        payouts.flush();
        outbox.publish(new PayoutEvent.PayoutConfirmed(occurrences.of(payout), PayoutState.of(payout)));
        eachBatchOf(id, batch -> {
            batch.forEach(statement -> statement.pay(now));
            payments.flush();
            outbox.publish(batch.stream()
                    .map(statement -> StatementEvent.StatementPaid.of(statement, id, occurrences.of(statement)))
                    .toList());
        });
        return payout;
    }

    /** The bank did not execute it, so its statements can be ordered again. */
    public Payout cancel(UUID id) {
        Payout payout = payouts.get(id);
        payout.cancel(actor(), clock.now());
        payouts.flush();
        outbox.publish(new PayoutEvent.PayoutCancelled(occurrences.of(payout), PayoutState.of(payout)));
        eachBatchOf(id, batch -> {
            batch.forEach(Statement::release);
            payments.flush();
        });
        return payout;
    }

    private void eachBatchOf(UUID payout, Consumer<List<Statement>> work) {
        List<Statement> batch = statements.ofPayout(payout, START, BATCH);
        while (!batch.isEmpty()) {
            work.accept(batch);
            UUID last = batch.get(batch.size() - 1).id();
            payments.getEntityManager().clear();
            batch = statements.ofPayout(payout, last, BATCH);
        }
    }

    public Payout find(UUID id) {
        return payouts.get(id);
    }

    public Page<Payout> list(Conditions wanted, ListRequest request) {
        return payouts.page(request, wanted);
    }

    public List<Payments.PaymentBlock> blocks(UUID payout) {
        return payments.blocks(payout);
    }

    /**
     * Payments in the order in which they were ordered; empty at the end. @param after the last payment read; null at
     * the start
     */
    public List<Payment> payments(UUID payout, Payments.PaymentBlock block, Payment after) {
        UUID last = after == null ? START : after.id();
        return payments.in(payout, block.total().currency(), last, BATCH);
    }

    private UUID actor() {
        return caller.get().personId();
    }
}
