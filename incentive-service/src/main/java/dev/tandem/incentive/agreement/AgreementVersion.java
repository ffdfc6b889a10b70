package dev.tandem.incentive.agreement;

import dev.tandem.platform.aggregate.TrackedAggregate;
import dev.tandem.platform.problem.FourEyes;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of an agreement with partners, in force for a half-open range of days. Once it is approved, only its end
 * can change, when a successor takes effect.
 */
@MappedSuperclass
public abstract class AgreementVersion extends TrackedAggregate {
    private String code;

    @Column(name = "version")
    private int number;

    private String name;
    private String currency;
    private LocalDate effectiveFrom;
    private LocalDate effectiveTo;

    @Enumerated(EnumType.STRING)
    private AgreementStatus status;

    private UUID[] authors;
    private UUID approvedBy;
    private Instant approvedAt;

    protected AgreementVersion() {}

    protected AgreementVersion(UUID id, AgreementHeading heading, int number, UUID author) {
        this(id, heading, number, new UUID[] {author}, AgreementStatus.DRAFT);
    }

    private AgreementVersion(UUID id, AgreementHeading heading, int number, UUID[] authors, AgreementStatus status) {
        super(id);
        this.code = heading.code();
        this.number = number;
        this.authors = authors;
        this.status = status;
        write(heading);
    }

    /** A copy that covers other days. It is never stored. */
    protected AgreementVersion(AgreementVersion other, LocalDate from, LocalDate until) {
        this(
                other.id(),
                new AgreementHeading(other.code, other.name, other.currency(), from, until),
                other.number,
                other.authors,
                other.status);
    }

    /** Whoever changes it is one of its authors, so that a second person must approve. */
    protected void change(AgreementHeading heading, UUID by) {
        authors = FourEyes.with(authors, by);
        write(heading);
    }

    private void write(AgreementHeading heading) {
        name = heading.name();
        currency = heading.currency().getCurrencyCode();
        effectiveFrom = heading.effectiveFrom();
        effectiveTo = heading.effectiveTo();
    }

    /**
     * Puts the version into force. A second person must do so, because the version decides what people are paid, or
     * pay.
     */
    public void approve(UUID approver, Instant at) {
        Refusal.ifAny(objectionToApproval(approver));
        status = AgreementStatus.APPROVED;
        approvedBy = approver;
        approvedAt = at;
    }

    public Optional<Refusal> objectionToApproval(UUID approver) {
        return objectionTo("approve").or(() -> FourEyes.objection(kind(), id(), "approve", authors(), approver));
    }

    /** @param action the API name of an action that changes a draft */
    public Optional<Refusal> objectionTo(String action) {
        return status.objection(AgreementStatus.APPROVED, kind(), id(), action);
    }

    /**
     * Ends this version where its successor begins; earlier days stay with this version.
     *
     * @throws Refusal unless that day is after this version's start and after today, because the version may have been
     * applied up to today
     */
    public void giveWayTo(AgreementVersion successor, LocalDate today) {
        LocalDate last = effectiveFrom.isAfter(today) ? effectiveFrom : today;
        if (!successor.effectiveFrom.isAfter(last)) {
            throw rewritesThePast(last.plusDays(1));
        }
        effectiveTo = successor.effectiveFrom;
    }

    /** The name in the API, such as {@code plan}. */
    protected abstract String kind();

    /** @param earliest the first day on which a successor can take effect */
    protected abstract Refusal rewritesThePast(LocalDate earliest);

    public boolean covers(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || day.isBefore(effectiveTo));
    }

    public boolean overlaps(AgreementVersion other) {
        return (effectiveTo == null || other.effectiveFrom.isBefore(effectiveTo))
                && (other.effectiveTo == null || effectiveFrom.isBefore(other.effectiveTo));
    }

    public String code() {
        return code;
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public Currency currency() {
        return Currency.getInstance(currency);
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public Optional<LocalDate> effectiveTo() {
        return Optional.ofNullable(effectiveTo);
    }

    public AgreementStatus status() {
        return status;
    }

    /** None of them approves it. */
    public List<UUID> authors() {
        return List.of(authors);
    }

    public Optional<UUID> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }
}
