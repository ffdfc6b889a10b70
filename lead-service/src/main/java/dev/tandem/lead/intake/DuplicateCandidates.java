package dev.tandem.lead.intake;

import dev.tandem.lead.account.Account;
import dev.tandem.lead.account.Accounts;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.Leads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The known leads that arrivals could be duplicates of, with one query for all arrivals. */
@ApplicationScoped
class DuplicateCandidates {
    private final Leads leads;
    private final Accounts accounts;

    DuplicateCandidates(Leads leads, Accounts accounts) {
        this.leads = leads;
        this.accounts = accounts;
    }

    /**
     * The oldest first. Some share a trait with an arrival of another company; {@link DuplicateIndex} tells them apart.
     */
    List<Lead> among(List<Lead> arrivals) {
        List<Account> companies = arrivals.stream()
                .map(Lead::account)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        List<String> emails = present(arrivals.stream().map(Lead::normalisedEmail));
        List<String> phones = present(arrivals.stream().map(Lead::normalisedPhone));
        List<String> names = arrivals.stream()
                .map(lead -> lead.contact().name())
                .filter(Objects::nonNull)
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return leads.originals(emails, accounts.idsOf(companies), names, phones);
    }

    private static List<String> present(Stream<Optional<String>> traits) {
        return traits.flatMap(Optional::stream).distinct().toList();
    }
}
