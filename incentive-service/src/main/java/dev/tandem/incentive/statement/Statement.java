package dev.tandem.incentive.statement;

import dev.tandem.incentive.ledger.ChainHead;
import dev.tandem.incentive.payee.PayeeKind;
import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.plan.rule.RuleKind;
import dev.tandem.platform.aggregate.TrackedAggregate;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.FourEyes;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A payee's earnings in a period. Its lines are frozen when it is drafted; only its status changes. */
@Entity
public class Statement extends TrackedAggregate {
    private static final String KIND = "statement";

    private String period;

    @Enumerated(EnumType.STRING)
    private PayeeKind payeeKind;

    private String payeeId;
    private UUID payeePartner;
    private String currency;
    private BigDecimal total;
    private BigDecimal commission;
    private BigDecimal overlay;
    private int lineCount;

    @Enumerated(EnumType.STRING)
    private StatementStatus status;

    private Instant draftedAt;
    private UUID submittedBy;
    private boolean fourEyes = true;
    private UUID approvedBy;
    private UUID publishedBy;
    private Instant publishedAt;

    private Instant disputableUntil;
    private BigDecimal broughtForward = BigDecimal.ZERO;
    private BigDecimal payable;
    private UUID payoutId;
    private Instant paidAt;

    /** The head of the payee's chain at publication. */
    @Embedded
    private ChainHead chain;

    protected Statement() {}

    Statement(Statement.Recipient recipient, Instant draftedAt) {
        this.period = recipient.period().code();
        this.payeeKind = recipient.kind();
        this.payeeId = recipient.payee();
        this.payeePartner = recipient.kind() == PayeeKind.PARTNER ? UUID.fromString(recipient.payee()) : null;
        this.currency = recipient.currency().getCurrencyCode();
        this.status = StatementStatus.DRAFT;
        this.draftedAt = draftedAt;
    }

    /** @param owed the balance the payee owes from before, zero or less; it reduces the amount to pay */
    Statement totalling(List<StatementLine> lines, BigDecimal owed) {
        commission = sum(lines, RuleKind.COMMISSION).amount();
        overlay = sum(lines, RuleKind.OVERLAY).amount();
        total = commission.add(overlay);
        lineCount = lines.size();
        broughtForward = owed;
        payable = total.add(owed).max(BigDecimal.ZERO);
        return this;
    }

    void submit(UUID by, SettlementTerms terms) {
        become(StatementAction.SUBMIT, by);
        submittedBy = by;
        fourEyes = terms.needsFourEyes(total());
    }

    void approve(UUID by) {
        become(StatementAction.APPROVE, by);
        approvedBy = by;
    }

    void publish(UUID by, Instant at, ChainHead head, SettlementTerms terms) {
        become(StatementAction.PUBLISH, by);
        disputableUntil = at.plus(terms.timeToDispute());
        chain = head;
        publishedBy = by;
        publishedAt = at;
    }

    /** The payee disputes a line; a paid statement stays paid. */
    void dispute(Instant at) {
        if (!StatementStatus.VISIBLE_TO_PAYEE.contains(status)) {
            throw notInState("dispute", StatementStatus.VISIBLE_TO_PAYEE);
        }
        if (!at.isBefore(disputableUntil)) {
            throw new StatementRefusals.DisputeDeadlinePassed(id(), disputableUntil);
        }
        if (status == StatementStatus.PUBLISHED) {
            status = StatementStatus.DISPUTED;
        }
    }

    /** The bank is ordered to pay it. */
    public void order(UUID payout) {
        if (status != StatementStatus.PUBLISHED || payoutId != null) {
            throw notInState("order", EnumSet.of(StatementStatus.PUBLISHED));
        }
        payoutId = payout;
    }

    /** The bank has not paid it. */
    public void release() {
        payoutId = null;
    }

    /** The bank has paid it; a dispute opened in the meantime is still decided. */
    public void pay(Instant at) {
        status = status.become(StatementStatus.PAID, KIND, id(), "pay");
        paidAt = at;
    }

    /** None of its lines is disputed any more. */
    void settle() {
        if (status == StatementStatus.DISPUTED) {
            status = StatementStatus.PUBLISHED;
        }
    }

    /** The reason why a person may not take a step now; empty if the person may. */
    public Optional<Refusal> objectionTo(StatementAction action, UUID by) {
        if (status != action.startsFrom()) {
            return Optional.of(notInState(action.apiName(), EnumSet.of(action.startsFrom())));
        }
        return action == StatementAction.APPROVE && fourEyes
                ? FourEyes.objection(KIND, id(), action.apiName(), submittedBy, by)
                : Optional.empty();
    }

    private NotInState notInState(String action, Set<StatementStatus> allowedIn) {
        return new NotInState(KIND, id(), action, status, allowedIn);
    }

    private void become(StatementAction action, UUID by) {
        Refusal.ifAny(objectionTo(action, by));
        status = action.leadsTo();
    }

    private Money sum(List<StatementLine> lines, RuleKind kind) {
        return lines.stream()
                .filter(line -> line.ruleKind() == kind)
                .map(StatementLine::amount)
                .reduce(Money.zero(Currency.getInstance(currency)), Money::plus);
    }

    public String period() {
        return period;
    }

    public PayeeKind payeeKind() {
        return payeeKind;
    }

    public String payeeId() {
        return payeeId;
    }

    public Money total() {
        return money(total);
    }

    public Money commission() {
        return money(commission);
    }

    public Money overlay() {
        return money(overlay);
    }

    public int lineCount() {
        return lineCount;
    }

    public StatementStatus status() {
        return status;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Optional<UUID> submittedBy() {
        return Optional.ofNullable(submittedBy);
    }

    public Optional<UUID> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    /** The balance the payee owed before: zero or less. */
    public Money broughtForward() {
        return money(broughtForward);
    }

    /** The amount to pay: the total plus the balance brought forward, or zero if that is negative. */
    public Money payable() {
        return money(payable);
    }

    /** The balance the payee owes afterwards, brought forward to its next statement: zero or less. */
    public Money carriedForward() {
        return money(total.add(broughtForward).min(BigDecimal.ZERO));
    }

    public Optional<UUID> payoutId() {
        return Optional.ofNullable(payoutId);
    }

    public Optional<Instant> paidAt() {
        return Optional.ofNullable(paidAt);
    }

    /** The deadline for disputing its lines; empty before publication. */
    public Optional<Instant> disputableUntil() {
        return Optional.ofNullable(disputableUntil);
    }

    public Optional<ChainHead> chain() {
        return Optional.ofNullable(chain);
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, Currency.getInstance(currency));
    }

    /** The payee, period and currency of a statement. */
    record Recipient(PayeeKind kind, String payee, AccountingPeriod period, Currency currency) {
        /** Zero or less. */
        BigDecimal owes(Map<Statements.OwedBy, BigDecimal> owed) {
            return owed.getOrDefault(new Statements.OwedBy(payee, currency.getCurrencyCode()), BigDecimal.ZERO);
        }
    }
}
