package dev.tandem.incentive.statement;

import dev.tandem.incentive.ledger.chain.ChainHead;
import dev.tandem.incentive.payee.PayeeKind;
import dev.tandem.incentive.plan.rule.RuleKind;
import dev.tandem.incentive.statement.line.StatementLine;
import dev.tandem.platform.Ids;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What a payee has earned in a period. Its lines are frozen when it is drawn up; only its standing moves on. */
@Entity
public class Statement {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

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
    private String submittedBy;
    private String approvedBy;
    private String publishedBy;
    private Instant publishedAt;

    /** Of the payee, as it stood when this was published. */
    @Embedded
    private ChainHead chain;

    @Version
    private int revision;

    protected Statement() {}

    Statement(Recipient recipient, Instant draftedAt) {
        this.id = Ids.next();
        this.period = recipient.period().code();
        this.payeeKind = recipient.kind();
        this.payeeId = recipient.payee();
        this.payeePartner = recipient.kind() == PayeeKind.PARTNER ? UUID.fromString(recipient.payee()) : null;
        this.currency = recipient.currency().getCurrencyCode();
        this.status = StatementStatus.DRAFT;
        this.draftedAt = draftedAt;
    }

    Statement totalling(List<StatementLine> lines) {
        commission = sum(lines, RuleKind.COMMISSION).amount();
        overlay = sum(lines, RuleKind.OVERLAY).amount();
        total = commission.add(overlay);
        lineCount = lines.size();
        return this;
    }

    void submit(String by) {
        become(StatementAction.SUBMIT, by);
        submittedBy = by;
    }

    void approve(String by) {
        become(StatementAction.APPROVE, by);
        approvedBy = by;
    }

    void publish(String by, Instant at, ChainHead head) {
        become(StatementAction.PUBLISH, by);
        chain = head;
        publishedBy = by;
        publishedAt = at;
    }

    /** Why a person may not take a step now; empty when it may. */
    public Optional<Refusal> objectionTo(StatementAction action, String by) {
        if (!status.canBecome(action.leadsTo())) {
            return Optional.of(new StatementNotReady(id, status));
        }
        boolean twoEyes = action == StatementAction.APPROVE && by.equals(submittedBy);
        return twoEyes ? Optional.of(new SubmitterCannotApprove(id)) : Optional.empty();
    }

    private void become(StatementAction action, String by) {
        objectionTo(action, by).ifPresent(refusal -> {
            throw refusal;
        });
        status = action.leadsTo();
    }

    private Money sum(List<StatementLine> lines, RuleKind kind) {
        return lines.stream()
                .filter(line -> line.ruleKind() == kind)
                .map(StatementLine::amount)
                .reduce(Money.zero(Currency.getInstance(currency)), Money::plus);
    }

    public UUID id() {
        return id;
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

    public Optional<String> submittedBy() {
        return Optional.ofNullable(submittedBy);
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Optional<ChainHead> chain() {
        return Optional.ofNullable(chain);
    }

    public int revision() {
        return revision;
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, Currency.getInstance(currency));
    }
}
