package dev.tandem.lead.imports;

import dev.tandem.lead.account.Account;
import dev.tandem.lead.account.Accounts;
import dev.tandem.lead.partner.Partner;
import dev.tandem.lead.partner.Partners;
import dev.tandem.lead.partner.Staff;
import dev.tandem.lead.product.Products;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.caller.PersonIdSettings;
import dev.tandem.platform.caller.PersonIds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up the records that the rows of a chunk refer to, with one query per kind instead of one per row. */
@ApplicationScoped
class ImportLookups {
    private final Partners partners;
    private final Staff staff;
    private final Accounts accounts;
    private final Products products;
    private final PersonIds persons;
    private final CurrentCaller caller;
    private final String issuer;

    ImportLookups(
            Partners partners,
            Staff staff,
            Accounts accounts,
            Products products,
            PersonIds persons,
            CurrentCaller caller,
            PersonIdSettings settings) {
        this.partners = partners;
        this.staff = staff;
        this.accounts = accounts;
        this.products = products;
        this.persons = persons;
        this.caller = caller;
        this.issuer = settings.issuer();
    }

    /**
     * @param partners by external id
     * @param sellers the selling person, by the external id of the partner
     * @param accounts by the name as spelled in the export
     */
    record Known(
            Map<String, Partner> partners,
            Map<String, UUID> sellers,
            Map<String, Account> accounts,
            Products.Catalogue products) {}

    Known of(Collection<Opportunity> rows) {
        Set<String> agents = rows.stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(row.agent()), row.shares().stream().map(Opportunity.NamedShare::partner)))
                .collect(Collectors.toSet());
        Map<String, Partner> known = partners.byExternalId(agents);
        List<String> names = rows.stream()
                .map(Opportunity::account)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Known(known, sellers(known), accounts.named(names), products.catalogue());
    }

    /**
     * A CRM's agent is a partner, and often also a person: the one with that name in tokens. Otherwise the partner's
     * first person sells.
     */
    private Map<String, UUID> sellers(Map<String, Partner> known) {
        Map<UUID, List<UUID>> people =
                staff.activeOf(known.values().stream().map(Partner::id).toList());
        String tenant = caller.get().tenant();
        Map<String, UUID> sellers = new HashMap<>();
        known.forEach((agent, partner) -> {
            List<UUID> active = people.getOrDefault(partner.id(), List.of());
            UUID person = persons.of(tenant, issuer, agent);
            active.stream()
                    .filter(person::equals)
                    .findFirst()
                    .or(() -> active.stream().findFirst())
                    .ifPresent(seller -> sellers.put(agent, seller));
        });
        return sellers;
    }
}
