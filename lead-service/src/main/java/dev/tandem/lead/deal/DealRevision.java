package dev.tandem.lead.deal;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.lead.deal.terms.StoredTerms;
import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.money.Money;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A closed deal as it was from one change to the next. Never changed once written, so that the figures behind past
 * payments stay readable.
 */
@Entity
public class DealRevision extends Aggregate {
    private UUID dealId;
    private UUID partnerId;
    private int number;

    @Enumerated(EnumType.STRING)
    private RevisionKind kind;

    private BigDecimal moved;
    private LocalDate businessOn;
    private String reason;
    private UUID recordedBy;
    private Instant recordedAt;

    @Embedded
    private StoredTerms terms;

    private BigDecimal refunded;
    private BigDecimal paid;
    private BigDecimal netAmount;

    protected DealRevision() {}

    private DealRevision(Deal deal, RevisionKind kind, Change change) {
        this.dealId = deal.id();
        this.partnerId = deal.partnerId();
        this.number = deal.books().revisions();
        this.kind = kind;
        this.moved = change.moved().map(Money::amount).orElse(null);
        this.businessOn = change.on();
        this.reason = change.reason();
        this.terms = StoredTerms.of(deal.terms());
        this.refunded = deal.refunded().amount();
        this.paid = deal.paid().amount();
        this.netAmount = deal.netAmount().amount();
    }

    /** The first revision, recorded when the deal was closed. */
    static DealRevision closed(Deal deal) {
        Closure closure = deal.closure().orElseThrow();
        return new DealRevision(deal, RevisionKind.CLOSED, new Change(null, closure.on(), closure.reason()));
    }

    /** The deal as it is after a change. */
    static DealRevision after(Deal deal, RevisionKind kind, Change change, UUID by, Instant at) {
        DealRevision revision = new DealRevision(deal, kind, change);
        revision.recordedBy = by;
        revision.recordedAt = at;
        return revision;
    }

    /**
     * A requested change.
     *
     * @param amount refunded or paid; null for other changes
     * @param on its business date
     */
    record Change(Money amount, LocalDate on, String reason) {
        Optional<Money> moved() {
            return Optional.ofNullable(amount);
        }
    }

    /** From 0, the closing. */
    public int number() {
        return number;
    }

    public RevisionKind kind() {
        return kind;
    }

    /** The amount refunded or paid by this revision; null for others. */
    public Money moved() {
        return terms.money(moved);
    }

    public LocalDate businessOn() {
        return businessOn;
    }

    public String reason() {
        return reason;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public StoredTerms terms() {
        return terms;
    }

    public Money refunded() {
        return terms.money(refunded);
    }

    public Money paid() {
        return terms.money(paid);
    }

    public Money netAmount() {
        return terms.money(netAmount);
    }

    /** The kinds of revisions of a closed deal. */
    public enum RevisionKind {
        /** The terms agreed when it was won or lost: always the first revision. */
        @JsonProperty("closed")
        CLOSED,
        @JsonProperty("amended")
        AMENDED,
        @JsonProperty("refunded")
        REFUNDED,
        @JsonProperty("cancelled")
        CANCELLED,
        @JsonProperty("paid")
        PAID
    }
}
