package dev.tandem.incentive.dispute;

import dev.tandem.incentive.statement.SettlementDesk;
import dev.tandem.incentive.statement.StatementDesk;
import dev.tandem.incentive.statement.StatementLine;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Payees dispute lines of their statements here, and finance decides. */
@ApplicationScoped
public class DisputeDesk {
    private final Disputes disputes;
    private final StatementDesk statements;
    private final SettlementDesk settlement;
    private final GrantPosting grants;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final TenantClock clock;
    private final CurrentCaller caller;

    DisputeDesk(
            Disputes disputes,
            StatementDesk statements,
            SettlementDesk settlement,
            GrantPosting grants,
            Outbox outbox,
            Occurrences occurrences,
            TenantClock clock,
            CurrentCaller caller) {
        this.disputes = disputes;
        this.statements = statements;
        this.settlement = settlement;
        this.grants = grants;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.clock = clock;
        this.caller = caller;
    }

    /** For the partner that the statement is for, until the deadline. */
    public Dispute open(UUID statement, UUID lineId, Dispute.Claim claim) {
        StatementLine line = statements.line(statement, lineId);
        claim.claimed().ifPresent(claimed -> {
            requireCurrencyOf(line.amount(), claimed);
            if (claimed.isNegative()) {
                throw new InvalidRequest(List.of(new FieldFault("/claimed/amount", "range", "must not be negative")));
            }
        });
        disputes.openOn(lineId).ifPresent(open -> {
            throw new DisputeRefusals.DisputeAlreadyOpen(open.id());
        });
        Instant now = clock.now();
        statements.dispute(statement, now);
        Instant decideBy = now.plus(settlement.terms().timeToDecide());
        UUID partner = caller.get().partner().orElseThrow();
        Dispute dispute = new Dispute(line, partner, claim, actor(), now, decideBy);
        disputes.persistAndFlush(dispute);
        outbox.publish(DisputeEvent.DisputeOpened.of(dispute, occurrences.of(dispute, dispute.thread())));
        return dispute;
    }

    public Dispute show(UUID id, String note, String link) {
        Dispute dispute = disputes.visible(id);
        dispute.show(new Dispute.Evidence(caller.get().isVendor(), actor(), clock.now(), note, link));
        disputes.flush();
        return dispute;
    }

    /**
     * From the amount that the settlement terms set, the first call proposes it, and a second person's call for the same
     * amount upholds it.
     *
     * @param amount the amount the payee gets in addition to the line; negative if it got too much
     * @throws DisputeRefusals.GrantExceedsClaim if it is more than was claimed, or takes more than the line gave
     */
    public Dispute uphold(UUID id, Money amount, String why) {
        Dispute dispute = disputes.visible(id);
        Refusal.ifAny(dispute.objectionToDeciding("uphold", actor()));
        StatementLine line = statements.line(dispute.statementId(), dispute.lineId());
        requireCurrencyOf(line.amount(), amount);
        if (amount.isZero()) {
            throw new DisputeRefusals.NothingGranted(id);
        }
        requireWithinClaim(dispute, line.amount(), amount);
        if (needsSecondPerson(dispute, amount)) {
            if (!dispute.isProposed(amount)) {
                dispute.propose(new Dispute.Proposal(amount, why, actor(), clock.now()));
                disputes.flush();
                return dispute;
            }
            Refusal.ifAny(dispute.objectionToSecond(actor()));
        }
        UUID entry = grants.post(line, amount);
        dispute.uphold(actor(), clock.now(), why, amount, entry);
        return resolved(dispute);
    }

    public Dispute reject(UUID id, String why) {
        Dispute dispute = disputes.visible(id);
        dispute.reject(actor(), clock.now(), why);
        return resolved(dispute);
    }

    public Dispute withdraw(UUID id) {
        Dispute dispute = disputes.visible(id);
        dispute.withdraw(actor(), clock.now());
        return resolved(dispute);
    }

    public Dispute find(UUID id) {
        return disputes.visible(id);
    }

    public Page<Dispute> list(Conditions wanted, ListRequest request) {
        return disputes.page(request, wanted);
    }

    /** Many small grants for a line are as much as a large one. */
    private boolean needsSecondPerson(Dispute dispute, Money amount) {
        Money before = new Money(disputes.grantedOn(dispute.lineId()), amount.currency());
        return settlement.terms().needsFourEyesToGrant(before.plus(amount));
    }

    private static void requireWithinClaim(Dispute dispute, Money line, Money amount) {
        Optional<Money> most = dispute.claimed().map(claimed -> claimed.minus(line));
        boolean beyondClaim = most.filter(limit -> amount.amount().compareTo(limit.amount()) > 0)
                .isPresent();
        boolean beyondLine = line.plus(amount).isNegative() && !line.isNegative();
        if (beyondClaim || beyondLine) {
            throw new DisputeRefusals.GrantExceedsClaim(line, dispute.claimed());
        }
    }

    private Dispute resolved(Dispute dispute) {
        disputes.flush();
        if (!disputes.anyOpenOn(dispute.statementId())) {
            statements.settle(dispute.statementId());
        }
        outbox.publish(DisputeEvent.DisputeResolved.of(dispute, occurrences.of(dispute, dispute.thread())));
        return dispute;
    }

    private UUID actor() {
        return caller.get().personId();
    }

    private static void requireCurrencyOf(Money line, Money amount) {
        if (!line.currency().equals(amount.currency())) {
            throw new DisputeRefusals.OtherCurrency(line.currency());
        }
    }
}
