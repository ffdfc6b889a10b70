package dev.tandem.lead.account;

import dev.tandem.platform.aggregate.TrackedAggregate;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;

/** A company that buys, or may buy. */
@Entity
@BatchSize(size = 100)
public class Account extends TrackedAggregate {
    private String name;
    private String normalisedName;
    private String domain;
    private String sector;
    private String country;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account mergedInto;

    private boolean former;

    protected Account() {}

    /** @param domain its web or mail domain, already normalised; may be null */
    public Account(String name, String domain, String sector, String country) {
        this.name = name;
        this.normalisedName = CompanyName.normalised(name);
        this.domain = domain;
        this.sector = sector;
        this.country = country;
    }

    Account(Company company) {
        this(company.name(), company.domain(), null, company.country());
    }

    /** @throws InvalidRequest for the account itself */
    void mergeInto(Account other) {
        if (other.id().equals(id())) {
            throw new InvalidRequest(List.of(new FieldFault("/into", "sameAccount", "must be another account")));
        }
        Refusal.ifAny(objectionUnlessAlone().or(other::objectionUnlessAlone));
        mergedInto = other;
    }

    /** An account for a name that this one had, which goes on leading to it. */
    Account former() {
        Account was = new Account(id() + " before", null, sector, country);
        was.mergedInto = this;
        was.former = true;
        return was;
    }

    void call(String name, String domain) {
        this.name = name;
        this.normalisedName = CompanyName.normalised(name);
        this.domain = domain;
    }

    /** A name that the account had before it was corrected, and no company of its own. */
    boolean isFormerNameOf(Account other) {
        return former && mergedInto != null && mergedInto.id().equals(other.id());
    }

    void separate() {
        if (mergedInto == null) {
            throw new AccountRefusals.AccountNotMerged(id());
        }
        former = false;
        mergedInto = null;
    }

    private Optional<Refusal> objectionUnlessAlone() {
        return mergedInto().map(into -> new AccountRefusals.AccountMerged(id(), into.id()));
    }

    void change(AccountChange change) {
        call(change.name(), change.domain());
        sector = change.sector();
        country = change.country();
    }

    /** The account that stands for the company: itself, unless it was merged. */
    public Account current() {
        return mergedInto == null ? this : mergedInto;
    }

    public Optional<Account> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    public String name() {
        return name;
    }

    /** The name by which companies are compared. */
    public String normalisedName() {
        return normalisedName;
    }

    public String domain() {
        return domain;
    }

    public String sector() {
        return sector;
    }

    /** As it was given: of an imported account it may be a place. */
    public String country() {
        return country;
    }

    public boolean hasSameDataAs(Account other) {
        return name.equals(other.name)
                && Objects.equals(sector, other.sector)
                && Objects.equals(country, other.country);
    }

    /**
     * The names that identify one account.
     *
     * @param domain null when unknown
     */
    public record Names(String normalisedName, String domain) {
        public boolean anyMatches(Predicate<String> condition) {
            return Stream.of(normalisedName, domain).filter(Objects::nonNull).anyMatch(condition);
        }
    }
}
