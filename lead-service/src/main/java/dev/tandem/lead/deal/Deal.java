package dev.tandem.lead.deal;

import dev.tandem.lead.deal.terms.DealTerms;
import dev.tandem.lead.deal.terms.StoredTerms;
import dev.tandem.lead.deal.terms.TermsFaults;
import dev.tandem.lead.handoff.Handoff;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.platform.aggregate.TrackedAggregate;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The joint sale after an accepted handoff or an approved registration, until it is won or lost, and what happens to
 * the sale afterwards.
 */
@Entity
public class Deal extends TrackedAggregate {
    /** The name in the API. */
    static final String KIND = "deal";

    /** The stage of a deal without a playbook. */
    public static final String UNSTAGED = "unstaged";

    private UUID thread;

    @Embedded
    private DealOrigin origin;

    @Embedded
    private PlaybookVersion playbook;

    private String stage;

    @Enumerated(EnumType.STRING)
    private DealStatus status;

    @Embedded
    private StoredTerms terms;

    @Embedded
    private DealForecast outlook;

    private Instant openedAt;

    @Embedded
    private Closure closure;

    @Embedded
    private DealTotals books;

    @Embedded
    private Retention retention;

    protected Deal() {}

    /**
     * @param stage the first one of the playbook
     * @param managerId the vendor's channel manager for the partner
     */
    public Deal(Handoff handoff, String stage, UUID managerId, DealTerms terms, Instant openedAt) {
        this(handoff.thread(), DealOrigin.of(handoff, managerId), handoff.playbook(), stage, terms, openedAt);
    }

    /** @param thread of the registration or handoff */
    Deal(UUID thread, DealOrigin origin, PlaybookVersion playbook, String stage, DealTerms terms, Instant openedAt) {
        this.thread = thread;
        this.origin = origin;
        this.playbook = playbook;
        this.stage = stage;
        this.status = DealStatus.OPEN;
        this.outlook = DealForecast.unknown();
        this.openedAt = openedAt;
        this.books = DealTotals.untouched();
        this.retention = Retention.fresh();
        agree(terms);
    }

    /** @throws InvalidRequest with every inconsistency of the terms */
    void change(DealTerms now) {
        require(DealAction.CHANGE);
        agree(now);
    }

    void expect(DealForecast now) {
        require(DealAction.CHANGE);
        outlook = now;
    }

    void moveTo(String next) {
        require(DealAction.ADVANCE);
        stage = next;
    }

    /** The sale goes on by another version of its playbook, in the same stage. */
    void upgraded(PlaybookVersion to) {
        playbook = to;
    }

    public void close(DealStatus outcome, Closure closing) {
        require(DealAction.CLOSE);
        become(outcome, DealAction.CLOSE);
        closure = closing;
    }

    /** @throws InvalidRequest with every inconsistency of the terms, or with refunds made since */
    public void amend(DealTerms now) {
        require(DealAction.AMEND);
        InvalidRequest.ifAny(books.faultsOf(now, terms.currency()));
        agree(now);
        books = books.amended();
    }

    public void refund(Money money) {
        require(DealAction.REFUND);
        books = books.refunded(money, amount());
    }

    public void pay(Money money) {
        require(DealAction.RECORD_PAYMENT);
        books = books.paid(money, amount());
    }

    public void cancel(LocalDate on) {
        require(DealAction.CANCEL);
        become(DealStatus.CANCELLED, DealAction.CANCEL);
        books = books.cancelled(on);
    }

    public void renew(LocalDate on) {
        require(DealAction.RENEW);
        retention = retention.renewed(on);
    }

    public void churn(LocalDate on) {
        require(DealAction.CHURN);
        retention = retention.churned(on);
    }

    /** @throws dev.tandem.platform.problem.Refusal when the deal's state rules the action out */
    public void require(DealAction action) {
        Refusal.ifAny(action.obstacle(this));
    }

    private void become(DealStatus next, DealAction action) {
        status = status.become(next, KIND, id(), action.apiName());
    }

    private void agree(DealTerms now) {
        InvalidRequest.ifAny(TermsFaults.of(now, origin.partnerId()));
        terms = StoredTerms.of(now.ownedBy(origin.partnerId()));
    }

    public Money amount() {
        return terms.money(terms.amount());
    }

    /** The net amount: what is left of the sale; zero when it was not made or was cancelled. */
    public Money netAmount() {
        return status == DealStatus.WON ? amount().minus(refunded()) : Money.zero(terms.currency());
    }

    public Money refunded() {
        return terms.money(books.refunded());
    }

    public Money paid() {
        return terms.money(books.paid());
    }

    public DealTerms terms() {
        return terms.terms();
    }

    public UUID thread() {
        return thread;
    }

    public DealOrigin origin() {
        return origin;
    }

    public UUID leadId() {
        return origin.leadId();
    }

    public UUID partnerId() {
        return origin.partnerId();
    }

    /** The version that the sale runs by, or ran by when it was closed; empty without a playbook. */
    public Optional<PlaybookVersion> playbook() {
        return Optional.ofNullable(playbook);
    }

    public String stage() {
        return stage;
    }

    public boolean isOpen() {
        return status == DealStatus.OPEN;
    }

    public DealStatus status() {
        return status;
    }

    public DealForecast outlook() {
        return outlook;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Empty until it is won or lost. */
    public Optional<Closure> closure() {
        return Optional.ofNullable(closure);
    }

    /** Null until it is won or lost. */
    public LocalDate closedOn() {
        return closure().map(Closure::on).orElse(null);
    }

    public DealTotals books() {
        return books;
    }

    public Retention retention() {
        return retention;
    }
}
