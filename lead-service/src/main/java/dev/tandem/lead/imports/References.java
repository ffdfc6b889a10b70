package dev.tandem.lead.imports;

import dev.tandem.lead.account.Account;
import dev.tandem.lead.account.Accounts;
import dev.tandem.lead.partner.Partner;
import dev.tandem.lead.partner.Partners;
import dev.tandem.lead.partner.Staff;
import dev.tandem.lead.product.Products;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up whatever the rows of a chunk refer to: one query for each kind, not for each row. */
@ApplicationScoped
class References {
    private final Partners partners;
    private final Staff staff;
    private final Accounts accounts;
    private final Products products;

    References(Partners partners, Staff staff, Accounts accounts, Products products) {
        this.partners = partners;
        this.staff = staff;
        this.accounts = accounts;
        this.products = products;
    }

    /**
     * @param partners by external id
     * @param sellers the first person of a partner
     * @param accounts by the name as the export spells it
     */
    record Known(
            Map<String, Partner> partners,
            Map<UUID, String> sellers,
            Map<String, Account> accounts,
            Products.Catalogue products) {}

    Known of(Collection<Opportunity> rows) {
        Set<String> sellers = rows.stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(row.agent()), row.shares().stream().map(Opportunity.NamedShare::partner)))
                .collect(Collectors.toSet());
        Map<String, Partner> known = partners.byExternalId(sellers);
        List<String> names = rows.stream()
                .map(Opportunity::account)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<UUID> ids = known.values().stream().map(Partner::id).toList();
        return new Known(known, staff.firstOf(ids), accounts.named(names), products.catalogue());
    }
}
