package dev.tandem.lead.deal;

import dev.tandem.lead.deal.terms.DealLine;
import dev.tandem.lead.deal.terms.DealTerms;
import dev.tandem.lead.deal.terms.Participant;
import dev.tandem.lead.deal.terms.TermsFaults;
import dev.tandem.lead.handoff.Handoff;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The joint sale after a handoff was accepted, until it is won or lost. */
@Entity
public class Deal extends Aggregate {
    private UUID thread;
    private UUID leadId;
    private UUID handoffId;
    private UUID partnerId;
    private String territory;
    private String managerId;

    @Embedded
    private PlaybookVersion playbook;

    private String stage;

    @Enumerated(EnumType.STRING)
    private DealStatus status;

    private Currency currency;
    private BigDecimal amount;
    private BigDecimal margin;
    private BigDecimal annualValue;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DealLine> lines;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Participant> participants;

    private Instant openedAt;
    private LocalDate closedOn;
    private String closeReason;

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    private Duration responseTime;

    protected Deal() {}

    /**
     * @param stage the first one of the playbook
     * @param managerId the vendor's channel manager for the partner
     */
    public Deal(Handoff handoff, String stage, String managerId, DealTerms terms, Instant openedAt) {
        this.thread = handoff.thread();
        this.leadId = handoff.lead().id();
        this.handoffId = handoff.id();
        this.partnerId = handoff.offer().partnerId();
        this.territory = handoff.offer().territory();
        this.playbook = handoff.offer().playbook();
        this.responseTime = handoff.responseTime().orElse(null);
        this.managerId = managerId;
        this.stage = stage;
        this.status = DealStatus.OPEN;
        this.openedAt = openedAt;
        agree(terms);
    }

    /** @throws InvalidRequest with everything that does not fit together */
    void change(DealTerms terms) {
        requireOpen();
        agree(terms);
    }

    void moveTo(String next) {
        requireOpen();
        stage = next;
    }

    /** @param on its business date, by which it belongs to a period */
    public void close(DealStatus outcome, String reason, LocalDate on) {
        if (!status.canBecome(outcome)) {
            throw new DealNotOpen(this);
        }
        status = outcome;
        closeReason = reason;
        closedOn = on;
    }

    void requireOpen() {
        if (status != DealStatus.OPEN) {
            throw new DealNotOpen(this);
        }
    }

    private void agree(DealTerms terms) {
        List<FieldFault> faults = TermsFaults.of(terms);
        InvalidRequest.ifAny(faults);
        currency = terms.amount().currency();
        amount = terms.amount().amount();
        margin = terms.margin() == null ? null : terms.margin().amount();
        annualValue = terms.annualValue() == null ? null : terms.annualValue().amount();
        lines = terms.lines();
        participants = terms.participants().isEmpty() ? List.of(Participant.alone(partnerId)) : terms.participants();
    }

    public DealTerms terms() {
        return new DealTerms(money(amount), money(margin), money(annualValue), lines, participants);
    }

    private Money money(BigDecimal value) {
        return value == null ? null : new Money(value, currency);
    }

    public UUID thread() {
        return thread;
    }

    public UUID leadId() {
        return leadId;
    }

    public UUID handoffId() {
        return handoffId;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public String territory() {
        return territory;
    }

    public String managerId() {
        return managerId;
    }

    public Optional<PlaybookVersion> playbook() {
        return Optional.ofNullable(playbook);
    }

    public String stage() {
        return stage;
    }

    public DealStatus status() {
        return status;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public String closeReason() {
        return closeReason;
    }

    public Duration responseTime() {
        return responseTime;
    }
}
