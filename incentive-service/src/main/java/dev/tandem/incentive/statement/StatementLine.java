package dev.tandem.incentive.statement;

import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.deal.Participant;
import dev.tandem.incentive.ledger.LedgerEntry;
import dev.tandem.incentive.payee.PayeeKind;
import dev.tandem.incentive.plan.rule.RuleKind;
import dev.tandem.platform.Ids;
import dev.tandem.platform.aggregate.TenantRecord;
import dev.tandem.platform.money.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One payee's earnings from one deal under one rule: the net of its ledger entries in the period. It never changes. */
@Entity
@Immutable
@Table(name = "statement_line")
public class StatementLine extends TenantRecord {
    @Id
    private UUID id;

    private UUID statementId;
    private UUID planId;
    private int planVersion;
    private String ruleCode;

    @Enumerated(EnumType.STRING)
    private RuleKind ruleKind;

    private String attainmentPeriod;
    private String earner;
    private UUID dealId;
    private UUID thread;
    private LocalDate closedOn;
    private BigDecimal dealAmount;
    private String dealCurrency;
    private BigDecimal share;
    private BigDecimal amount;
    private String currency;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<UUID> entries;

    protected StatementLine() {}

    /** @param netted at least one entry, all with the same key and payee */
    StatementLine(UUID statementId, List<LedgerEntry> netted, Deal deal) {
        LedgerEntry entry = netted.get(0);
        this.id = Ids.next();
        this.statementId = statementId;
        this.planId = entry.planId();
        this.planVersion = entry.planVersion();
        this.ruleCode = entry.ruleCode();
        this.ruleKind = entry.ruleKind();
        this.attainmentPeriod = entry.attainmentPeriod();
        this.earner = entry.earner();
        this.dealId = deal.id();
        this.thread = deal.thread();
        this.closedOn = deal.closedOn();
        if (deal.amount() != null) {
            this.dealAmount = deal.amount().amount();
            this.dealCurrency = deal.amount().currency().getCurrencyCode();
        }
        this.share = share(entry, deal);
        this.currency = entry.amount().currency().getCurrencyCode();
        this.amount = netted.stream()
                .map(LedgerEntry::amount)
                .reduce(Money::plus)
                .orElseThrow()
                .amount();
        this.entries = netted.stream().map(LedgerEntry::id).toList();
    }

    private static BigDecimal share(LedgerEntry entry, Deal deal) {
        if (entry.payeeKind() == PayeeKind.PERSON) {
            return BigDecimal.valueOf(100);
        }
        return deal.participants().stream()
                .filter(part -> part.partnerId().toString().equals(entry.payeeId()))
                .map(Participant::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public UUID id() {
        return id;
    }

    public UUID statementId() {
        return statementId;
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

    public String attainmentPeriod() {
        return attainmentPeriod;
    }

    public String earner() {
        return earner;
    }

    public UUID dealId() {
        return dealId;
    }

    public UUID thread() {
        return thread;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    /** Null for a handoff, because nothing is sold yet. */
    public Money dealAmount() {
        return dealAmount == null ? null : new Money(dealAmount, Currency.getInstance(dealCurrency));
    }

    /** Percentage of the deal; zero if the deal only changed the payee's earnings from other deals. */
    public BigDecimal share() {
        return share;
    }

    public Money amount() {
        return new Money(amount, Currency.getInstance(currency));
    }

    public List<UUID> entries() {
        return entries;
    }

    /** One line for each deal and rule, however many entries it has. */
    record Key(UUID planId, String ruleCode, String attainmentPeriod, String earner, UUID dealId) {
        static Key of(LedgerEntry entry) {
            return new Key(entry.planId(), entry.ruleCode(), entry.attainmentPeriod(), entry.earner(), entry.dealId());
        }
    }
}
