package dev.tandem.lead.intake;

import dev.tandem.lead.lead.Lead;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The original leads, by each trait that makes a later lead their duplicate. */
final class DuplicateIndex {
    record First(Lead lead, String reason) {}

    private record AtCompany(UUID account, String trait) {}

    private final Map<String, Lead> byEmail = new HashMap<>();
    private final Map<AtCompany, Lead> byName = new HashMap<>();
    private final Map<AtCompany, Lead> byPhone = new HashMap<>();

    /** The first lead remembered for a trait wins. */
    void remember(Lead lead) {
        lead.normalisedEmail().ifPresent(email -> byEmail.putIfAbsent(email, lead));
        name(lead).ifPresent(name -> byName.putIfAbsent(name, lead));
        phone(lead).ifPresent(phone -> byPhone.putIfAbsent(phone, lead));
    }

    /**
     * By the most specific trait: an address belongs to one person, while a name or a phone may be shared within a
     * company.
     */
    Optional<First> of(Lead lead) {
        List<Optional<First>> found = List.of(
                lead.normalisedEmail().map(byEmail::get).map(first -> new First(first, "sameEmail")),
                name(lead).map(byName::get).map(first -> new First(first, "sameCompanyAndName")),
                phone(lead).map(byPhone::get).map(first -> new First(first, "sameCompanyAndPhone")));
        return found.stream().flatMap(Optional::stream).findFirst();
    }

    private static Optional<AtCompany> name(Lead lead) {
        String name = lead.contact().name();
        return atCompany(lead, name == null ? null : name.strip().toLowerCase(Locale.ROOT));
    }

    private static Optional<AtCompany> phone(Lead lead) {
        return atCompany(lead, lead.normalisedPhone().orElse(null));
    }

    private static Optional<AtCompany> atCompany(Lead lead, String trait) {
        return lead.account()
                .filter(account -> Objects.nonNull(trait))
                .map(account -> new AtCompany(account.id(), trait));
    }
}
