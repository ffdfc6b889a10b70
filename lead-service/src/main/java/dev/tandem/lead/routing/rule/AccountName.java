package dev.tandem.lead.routing.rule;

import dev.tandem.lead.account.CompanyName;
import dev.tandem.lead.routing.candidate.LeadFacts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares accounts named by a rule with a lead's company: domains without case, names in normalised form. */
final class AccountName {
    private AccountName() {}

    static String normalised(String account) {
        return account.contains(".") && !account.contains(" ")
                ? account.toLowerCase(Locale.ROOT)
                : CompanyName.normalised(account);
    }

    static Set<String> normalised(Collection<String> accounts) {
        return accounts.stream().map(AccountName::normalised).collect(Collectors.toUnmodifiableSet());
    }

    /** The names under which a rule may list the lead's account. */
    static List<String> of(LeadFacts lead) {
        return Stream.of(lead.company(), lead.domain())
                .filter(Objects::nonNull)
                .map(AccountName::normalised)
                .distinct()
                .toList();
    }
}
