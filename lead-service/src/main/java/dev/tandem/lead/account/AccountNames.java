package dev.tandem.lead.account;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What one account is told apart by. @param domain null when unknown */
public record AccountNames(String normalisedName, String domain) {

    public boolean anyMatches(Predicate<String> condition) {
        return Stream.of(normalisedName, domain).filter(Objects::nonNull).anyMatch(condition);
    }
}
