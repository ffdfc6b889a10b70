package dev.tandem.incentive.agreement;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.problem.FourEyes;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of something agreed with partners, in force for a half-open range of days. Once approved, all that ever
 * changes is the day on which a successor takes over.
 */
@MappedSuperclass
public abstract class AgreementVersion extends Aggregate {
    private String code;

    @Column(name = "version")
    private int number;

    private String name;
    private String currency;
    private LocalDate effectiveFrom;
    private LocalDate effectiveTo;

    @Enumerated(EnumType.STRING)
    private AgreementStatus status;

    private UUID author;
    private UUID approvedBy;
    private Instant approvedAt;

    protected AgreementVersion() {}

    protected AgreementVersion(UUID id, AgreementHeading heading, int number, UUID author) {
        super(id);
        this.code = heading.code();
        this.number = number;
        this.status = AgreementStatus.DRAFT;
        write(heading, author);
    }

    /** The same, as if it covered other days. Nothing that is kept. */
    protected AgreementVersion(AgreementVersion other, LocalDate from, LocalDate until) {
        this(
                other.id(),
                new AgreementHeading(other.code, other.name, other.currency(), from, until),
                other.number,
                other.author);
        status = other.status;
    }

    /** Whoever wrote last is the author, so that the other pair of eyes is somebody else's. */
    protected void write(AgreementHeading heading, UUID by) {
        name = heading.name();
        currency = heading.currency().getCurrencyCode();
        effectiveFrom = heading.effectiveFrom();
        effectiveTo = heading.effectiveTo();
        author = by;
    }

    /** Puts the version into force; four eyes, because it decides what people are paid, or pay. */
    public void approve(UUID approver, Instant at) {
        Refusal.ifAny(objectionToApproval(approver));
        status = AgreementStatus.APPROVED;
        approvedBy = approver;
        approvedAt = at;
    }

    public Optional<Refusal> objectionToApproval(UUID approver) {
        return objectionTo("approve").or(() -> FourEyes.objection(kind(), id(), "approve", author, approver));
    }

    /** @param action as the API names it, of those that change a draft */
    public Optional<Refusal> objectionTo(String action) {
        return status.objection(AgreementStatus.APPROVED, kind(), id(), action);
    }

    /**
     * Ends where its successor begins: what lies before that stays with this version.
     *
     * @throws Refusal unless that is later than its own start and than today, up to which it may have been applied
     */
    public void giveWayTo(AgreementVersion successor, LocalDate today) {
        LocalDate day = successor.effectiveFrom;
        if (!day.isAfter(effectiveFrom) || !day.isAfter(today)) {
            throw rewritesThePast();
        }
        effectiveTo = day;
    }

    /** What the API calls it, such as {@code plan}. */
    protected abstract String kind();

    protected abstract Refusal rewritesThePast();

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

    public UUID author() {
        return author;
    }

    public Optional<UUID> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }
}
