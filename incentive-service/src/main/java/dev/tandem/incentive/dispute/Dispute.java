package dev.tandem.incentive.dispute;

import dev.tandem.incentive.statement.StatementLine;
import dev.tandem.platform.aggregate.TrackedAggregate;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.FourEyes;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A payee's objection to a line of its statement, open until finance decides on it or the payee withdraws it. */
@Entity
public class Dispute extends TrackedAggregate {
    private static final String KIND = "dispute";
    static final int MOST_EVIDENCE = 50;

    private UUID statementId;
    private UUID lineId;
    private UUID thread;
    private UUID dealId;
    private UUID payeePartner;

    @Enumerated(EnumType.STRING)
    private DisputeStatus status;

    @Enumerated(EnumType.STRING)
    private DisputeReason reason;

    private String claim;
    private BigDecimal claimed;
    private String currency;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Dispute.Evidence> evidence;

    private UUID openedBy;
    private Instant openedAt;
    private Instant decideBy;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Proposal proposal;

    private UUID closedBy;
    private Instant closedAt;
    private String decision;
    private BigDecimal granted;
    private UUID entryId;

    protected Dispute() {}

    Dispute(StatementLine line, UUID partner, Dispute.Claim claim, UUID by, Instant at, Instant decideBy) {
        this.statementId = line.statementId();
        this.lineId = line.id();
        this.thread = line.thread();
        this.dealId = line.dealId();
        this.payeePartner = partner;
        this.status = DisputeStatus.OPEN;
        this.reason = claim.reason();
        this.claim = claim.text();
        this.claimed = claim.claimed().map(Money::amount).orElse(null);
        this.currency = line.amount().currency().getCurrencyCode();
        this.evidence = List.of();
        this.openedBy = by;
        this.openedAt = at;
        this.decideBy = decideBy;
    }

    void show(Dispute.Evidence shown) {
        Refusal.ifAny(objectionTo("evidence"));
        if (evidence.size() >= MOST_EVIDENCE) {
            throw new DisputeRefusals.TooMuchEvidence(MOST_EVIDENCE);
        }
        List<Dispute.Evidence> more = new ArrayList<>(evidence);
        more.add(shown);
        evidence = List.copyOf(more);
    }

    /** By the first of two people who uphold it. A later proposal replaces it. */
    void propose(Proposal first) {
        Refusal.ifAny(objectionToDeciding("uphold", first.by()));
        proposal = first;
    }

    /** The objection to upholding it as the second of two people; empty if they may. */
    Optional<Refusal> objectionToSecond(UUID person) {
        return FourEyes.objection(KIND, id(), "uphold", proposal.by(), person);
    }

    boolean isProposed(Money amount) {
        return proposal != null && proposal.amount().equals(amount);
    }

    /** @param entry the ledger entry of the granted amount */
    void uphold(UUID by, Instant at, String why, Money amount, UUID entry) {
        Refusal.ifAny(objectionToDeciding("uphold", by));
        close(DisputeStatus.UPHELD, "uphold", by, at);
        decision = why;
        granted = amount.amount();
        entryId = entry;
    }

    void reject(UUID by, Instant at, String why) {
        Refusal.ifAny(objectionToDeciding("reject", by));
        close(DisputeStatus.REJECTED, "reject", by, at);
        decision = why;
    }

    void withdraw(UUID by, Instant at) {
        close(DisputeStatus.WITHDRAWN, "withdraw", by, at);
    }

    /** Every action requires the dispute to be open. */
    public Optional<Refusal> objectionTo(String action) {
        return isOpen()
                ? Optional.empty()
                : Optional.of(new NotInState(KIND, id(), action, status, EnumSet.of(DisputeStatus.OPEN)));
    }

    /** Whoever opened it does not decide on it, whatever side they are on by then. */
    public Optional<Refusal> objectionToDeciding(String action, UUID person) {
        return objectionTo(action).or(() -> FourEyes.objection(KIND, id(), action, openedBy, person));
    }

    private void close(DisputeStatus as, String action, UUID by, Instant at) {
        status = status.become(as, KIND, id(), action);
        closedBy = by;
        closedAt = at;
    }

    public boolean isOpen() {
        return status == DisputeStatus.OPEN;
    }

    public UUID statementId() {
        return statementId;
    }

    public UUID lineId() {
        return lineId;
    }

    public UUID thread() {
        return thread;
    }

    public UUID dealId() {
        return dealId;
    }

    public UUID payeePartner() {
        return payeePartner;
    }

    public DisputeStatus status() {
        return status;
    }

    public DisputeReason reason() {
        return reason;
    }

    public String claim() {
        return claim;
    }

    public Optional<Money> claimed() {
        return Optional.ofNullable(claimed).map(this::money);
    }

    public List<Dispute.Evidence> evidence() {
        return evidence;
    }

    public UUID openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant decideBy() {
        return decideBy;
    }

    /** Empty unless two people have to uphold it, and the first has. */
    public Optional<Proposal> proposal() {
        return Optional.ofNullable(proposal);
    }

    public Optional<UUID> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<String> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<Money> granted() {
        return Optional.ofNullable(granted).map(this::money);
    }

    public Optional<UUID> entryId() {
        return Optional.ofNullable(entryId);
    }

    public Currency currency() {
        return Currency.getInstance(currency);
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, currency());
    }

    /**
     * A payee's claim about a line.
     *
     * @param text the reason why it is wrong
     * @param claimed the correct amount according to the payee; empty if unknown
     */
    public record Claim(DisputeReason reason, String text, Optional<Money> claimed) {}

    /** What the first of two people would grant. */
    public record Proposal(Money amount, String decision, UUID by, Instant at) {}

    /**
     * Evidence of one side.
     *
     * @param byVendor whether it is the vendor's
     * @param link null if there is only a note
     */
    public record Evidence(boolean byVendor, UUID by, Instant at, String note, String link) {}
}
