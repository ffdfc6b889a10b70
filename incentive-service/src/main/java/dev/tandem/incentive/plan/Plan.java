package dev.tandem.incentive.plan;

import dev.tandem.incentive.agreement.AgreementHeading;
import dev.tandem.incentive.agreement.AgreementVersion;
import dev.tandem.incentive.plan.rule.Accelerator;
import dev.tandem.incentive.plan.rule.Rule;
import dev.tandem.platform.Ids;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One version of an incentive agreement. Once it is approved, every matching deal earns by its rules. */
@Entity
public class Plan extends AgreementVersion {
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Rule> rules;

    @Embedded
    private Backlog backlog;

    protected Plan() {}

    Plan(Plan.Terms terms, int number, UUID author) {
        super(Ids.next(), terms.heading(), number, author);
        this.rules = List.copyOf(terms.rules());
    }

    private Plan(Plan other, LocalDate from, LocalDate until) {
        super(other, from, until);
        this.rules = other.rules;
    }

    @Override
    public void approve(UUID approver, Instant at) {
        super.approve(approver, at);
        backlog = Backlog.NONE;
    }

    /** @param left the postings still owed for deals that had closed before it was approved */
    public void owe(Backlog left) {
        backlog = left;
    }

    /** A copy whose rules are in force on these days, for what-ifs. It is never stored. */
    public Plan during(LocalDate from, LocalDate until) {
        return new Plan(this, from, until);
    }

    @Override
    protected String kind() {
        return "plan";
    }

    @Override
    protected Refusal rewritesThePast(LocalDate earliest) {
        return new PlanRefusals.PlanRewritesThePast(this, earliest);
    }

    public List<Rule> rules() {
        return rules;
    }

    /** The partner tiers named by accelerators of any rule. */
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

    /** Empty for a draft, which owes no postings. */
    public Optional<Backlog> backlog() {
        return Optional.ofNullable(backlog);
    }

    /** The terms of a plan version. */
    public record Terms(AgreementHeading heading, List<Rule> rules) {}
}
