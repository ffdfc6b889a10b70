package dev.tandem.lead.account;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A company that buys, or may buy. */
@Entity
public class Account extends Aggregate {
    private String name;
    private String normalisedName;
    private String domain;
    private String sector;
    private String country;

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

    public String name() {
        return name;
    }

    /** The name by which companies are compared. */
    public String normalisedName() {
        return normalisedName;
    }

    String domain() {
        return domain;
    }

    String country() {
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
