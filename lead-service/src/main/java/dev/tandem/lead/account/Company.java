package dev.tandem.lead.account;

import dev.tandem.platform.company.CompanyDomain;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/**
 * A company as a lead names it.
 *
 * @param domain its own mail domain; null when unknown or when it belongs to a mail provider
 * @param country ISO 3166-1 alpha-2; null when unknown
 */
@Embeddable
public record Company(@Column(name = "company") String name, String domain, String country) {
    /**
     * @param mailDomain of the contact's address, or of a web site; dropped when it belongs to a mail provider, since it then says
     * nothing about the company
     */
    public static Company of(String name, String mailDomain, String country) {
        String own = Optional.ofNullable(mailDomain)
                .map(CompanyDomain::normalised)
                .filter(CompanyDomain::isCompanyOwned)
                .orElse(null);
        return new Company(name, own, country);
    }

    String normalisedName() {
        return CompanyName.normalised(name);
    }
}
