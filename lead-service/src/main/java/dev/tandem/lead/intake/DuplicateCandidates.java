package dev.tandem.lead.intake;

import dev.tandem.lead.account.Account;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.Leads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The known leads that arrivals could be duplicates of, with one query per trait instead of one per arrival. */
@ApplicationScoped
class DuplicateCandidates {
    private final Leads leads;

    DuplicateCandidates(Leads leads) {
        this.leads = leads;
    }

    /**
     * The oldest first. Some share a trait with an arrival of another company; {@link DuplicateIndex} tells them apart.
     */
    List<Lead> among(List<Lead> arrivals) {
        List<Account> accounts = arrivals.stream()
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
        return Stream.of(
                        leads.originalsByEmail(emails),
                        leads.originalsByName(accounts, names),
                        leads.originalsByPhone(accounts, phones))
                .flatMap(List::stream)
                .distinct()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    private static List<String> present(Stream<Optional<String>> traits) {
        return traits.flatMap(Optional::stream).distinct().toList();
    }
}
