package dev.tandem.incentive.plan;

import dev.tandem.incentive.plan.rule.Accelerator;
import dev.tandem.incentive.plan.rule.Rule;
import dev.tandem.platform.Ids;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** One version of an incentive agreement. Its rules are what everybody with a matching deal earns by, once approved. */
@Entity
public class Plan {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private String code;

    @Column(name = "version")
    private int number;

    private String name;
    private String currency;
    private LocalDate effectiveFrom;
    private LocalDate effectiveTo;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private String author;
    private String approvedBy;
    private Instant approvedAt;

    @Convert(converter = RulesColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    private List<Rule> rules;

    @Embedded
    private Backlog backlog;

    @Version
    private int revision;

    protected Plan() {}

    Plan(Terms terms, int number, String author) {
        this.id = Ids.next();
        this.code = terms.code();
        this.number = number;
        this.name = terms.name();
        this.currency = terms.currency().getCurrencyCode();
        this.effectiveFrom = terms.effectiveFrom();
        this.effectiveTo = terms.effectiveTo();
        this.rules = List.copyOf(terms.rules());
        this.status = PlanStatus.DRAFT;
        this.author = author;
    }

    /** Puts the version into force; four eyes, because it decides what people are paid. */
    void approve(String approver, Instant at) {
        objectionToApproval(approver).ifPresent(refusal -> {
            throw refusal;
        });
        status = PlanStatus.APPROVED;
        approvedBy = approver;
        approvedAt = at;
        backlog = Backlog.NONE;
    }

    public Optional<Refusal> objectionToApproval(String approver) {
        if (!status.canBecome(PlanStatus.APPROVED)) {
            return Optional.of(new PlanAlreadyApproved(id));
        }
        return approver.equals(author) ? Optional.of(new AuthorCannotApprove(id)) : Optional.empty();
    }

    /** Its successor takes over on that day; what closed before stays with this version. */
    void endBefore(LocalDate successor) {
        effectiveTo = successor;
    }

    /** @param left what is yet to be posted for deals that had closed before it was approved */
    public void owe(Backlog left) {
        backlog = left;
    }

    /** Its rules, as if they had been in force on these days. Nothing that is kept: for asking what would have been. */
    public Plan during(LocalDate from, LocalDate until) {
        Plan other = new Plan(new Terms(code, name, currency(), from, until, rules), number, author);
        other.id = id;
        other.status = status;
        return other;
    }

    public boolean covers(LocalDate closedOn) {
        return !closedOn.isBefore(effectiveFrom) && (effectiveTo == null || closedOn.isBefore(effectiveTo));
    }

    boolean overlaps(Plan other) {
        return (effectiveTo == null || other.effectiveFrom.isBefore(effectiveTo))
                && (other.effectiveTo == null || effectiveFrom.isBefore(other.effectiveTo));
    }

    public UUID id() {
        return id;
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

    public PlanStatus status() {
        return status;
    }

    public String author() {
        return author;
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    public List<Rule> rules() {
        return rules;
    }

    /** Partner tiers that some rule pays more or less for. */
    public List<String> tiersNamed() {
        return rules.stream()
                .flatMap(rule -> rule.accelerators().stream())
                .map(Accelerator::tier)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public Optional<Rule> rule(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** Empty for a draft, which owes nobody anything. */
    public Optional<Backlog> backlog() {
        return Optional.ofNullable(backlog);
    }

    public int revision() {
        return revision;
    }
}
