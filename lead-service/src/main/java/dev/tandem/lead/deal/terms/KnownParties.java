package dev.tandem.lead.deal.terms;

import dev.tandem.lead.partner.Partners;
import dev.tandem.lead.partner.Staff;
import dev.tandem.lead.product.Products;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks that the partners, people of the vendor and products named in terms are known here. */
@ApplicationScoped
public class KnownParties {
    private final Partners partners;
    private final Staff staff;
    private final Products products;

    KnownParties(Partners partners, Staff staff, Products products) {
        this.partners = partners;
        this.staff = staff;
        this.products = products;
    }

    /** @throws TermsRefusals.UnknownParticipant with the unknown partners and people */
    public void require(DealTerms terms) {
        Set<UUID> partnerIds = ids(terms.participants(), Participant::partnerId);
        Set<UUID> personIds = ids(terms.vendorParticipants(), VendorParticipant::personId);
        Set<Object> unknown = new HashSet<>(partnerIds);
        unknown.addAll(personIds);
        unknown.removeAll(partners.known(partnerIds));
        unknown.removeAll(staff.activeSellers(personIds));
        if (!unknown.isEmpty()) {
            throw new TermsRefusals.UnknownParticipant(unknown);
        }
        products.requireKnown(ids(terms.lines(), DealLine::productId));
    }

    /** Existing participants may stay, even if they have left since. */
    public void require(DealTerms terms, DealTerms before) {
        require(new DealTerms(
                terms.amount(),
                terms.margin(),
                terms.annualValue(),
                without(terms.lines(), ids(before.lines(), DealLine::productId), DealLine::productId),
                without(
                        terms.participants(),
                        ids(before.participants(), Participant::partnerId),
                        Participant::partnerId),
                without(
                        terms.vendorParticipants(),
                        ids(before.vendorParticipants(), VendorParticipant::personId),
                        VendorParticipant::personId)));
    }

    private static <T, I> Set<I> ids(List<T> named, Function<T, I> id) {
        return named.stream().map(id).collect(Collectors.toSet());
    }

    private static <T, I> List<T> without(List<T> named, Set<I> known, Function<T, I> id) {
        return named.stream().filter(one -> !known.contains(id.apply(one))).toList();
    }
}
