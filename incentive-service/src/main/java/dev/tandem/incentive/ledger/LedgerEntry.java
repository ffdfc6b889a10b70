package dev.tandem.incentive.ledger;

import dev.tandem.incentive.payee.PayeeKind;
import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.plan.rule.RuleKind;
import dev.tandem.platform.Ids;
import dev.tandem.platform.aggregate.TenantRecord;
import dev.tandem.platform.money.Money;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One posting. It never changes; corrections are posted as adjustments that reference it. */
@Entity
@Immutable
@Table(name = "ledger_entry")
public class LedgerEntry extends TenantRecord {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private UUID planId;
    private int planVersion;
    private String ruleCode;

    @Enumerated(EnumType.STRING)
    private RuleKind ruleKind;

    private String earner;
    private String attainmentPeriod;
    private String period;
    private UUID dealId;
    private UUID thread;

    @Enumerated(EnumType.STRING)
    private PayeeKind payeeKind;

    private String payeeId;
    private int number;
    private UUID originalId;
    private BigDecimal amount;
    private String currency;

    @Enumerated(EnumType.STRING)
    private NotEarned reason;

    private UUID sourceEvent;
    private Instant recordedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private EntryTrace trace;

    @Embedded
    private AccountPair accounts;

    /** Null for an entry from before there were chains. */
    @Embedded
    private ChainHead chain;

    protected LedgerEntry() {}

    /** @param period the period it is posted in: that of the attainment if it is open, otherwise the earliest open one */
    LedgerEntry(EntryFacts facts, AccountingPeriod period, Instant recordedAt) {
        this.id = Ids.next();
        this.kind = facts.kind();
        earnedBy(facts.earned());
        this.period = period.code();
        this.dealId = facts.deal().id();
        this.thread = facts.deal().thread();
        this.sourceEvent = facts.deal().eventId();
        this.payeeKind = facts.payeeKind();
        this.payeeId = facts.payee();
        this.number = facts.number();
        this.originalId = facts.original().orElse(null);
        this.amount = facts.amount().amount();
        this.currency = facts.amount().currency().getCurrencyCode();
        this.reason = facts.reason().orElse(null);
        this.trace = facts.trace().orElse(null);
        this.recordedAt = recordedAt;
        this.accounts = AccountPair.earnedUnder(ruleKind);
    }

    /** Whether a decision granted it, so that it is not a correction of the plan's amount. */
    LedgerEntry decided() {
        kind = EntryKind.DECISION;
        return this;
    }

    /** Makes this the next entry of its payee's chain. @return the chain with it */
    ChainHead follow(ChainHead before) {
        chain = before.followedBy(sealed());
        return chain;
    }

    private SealedText sealed() {
        return new SealedText()
                .with("id", id)
                .with("kind", kind)
                .with("plan", planId)
                .with("planVersion", planVersion)
                .with("rule", ruleCode)
                .with("earner", Digest.of(earner))
                .with("payee", Digest.of(payeeId))
                .with("attainmentPeriod", attainmentPeriod)
                .with("period", period)
                .with("deal", dealId)
                .with("thread", thread)
                .with("number", number)
                .with("original", originalId)
                .with("amount", amount.toPlainString())
                .with("currency", currency)
                .with("debit", accounts.debit())
                .with("credit", accounts.credit())
                .with("reason", reason)
                .with("sourceEvent", sourceEvent)
                .with("recordedAt", recordedAt)
                .with("trace", trace == null ? null : Digest.ofJson(trace));
    }

    private void earnedBy(EarnerPeriod earned) {
        planId = earned.planId();
        planVersion = earned.planVersion();
        ruleCode = earned.rule().code();
        ruleKind = earned.rule().kind();
        earner = earned.earner();
        attainmentPeriod = earned.period().code();
    }

    public UUID id() {
        return id;
    }

    public EntryKind kind() {
        return kind;
    }

    public UUID planId() {
        return planId;
    }

    public int planVersion() {
        return planVersion;
    }

    public String ruleCode() {
        return ruleCode;
    }

    public RuleKind ruleKind() {
        return ruleKind;
    }

    public String earner() {
        return earner;
    }

    public String attainmentPeriod() {
        return attainmentPeriod;
    }

    public String period() {
        return period;
    }

    public UUID dealId() {
        return dealId;
    }

    public UUID thread() {
        return thread;
    }

    public PayeeKind payeeKind() {
        return payeeKind;
    }

    public String payeeId() {
        return payeeId;
    }

    public int number() {
        return number;
    }

    public Optional<UUID> originalId() {
        return Optional.ofNullable(originalId);
    }

    public Money amount() {
        return new Money(amount, Currency.getInstance(currency));
    }

    public Optional<NotEarned> reason() {
        return Optional.ofNullable(reason);
    }

    public UUID sourceEvent() {
        return sourceEvent;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public AccountPair accounts() {
        return accounts;
    }

    /** Its payee's chain up to and including this entry. */
    public Optional<ChainHead> chain() {
        return Optional.ofNullable(chain);
    }

    public Optional<EntryTrace> trace() {
        return Optional.ofNullable(trace);
    }
}
