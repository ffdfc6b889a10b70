package dev.tandem.gateway.token;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a client has been granted: {@code leads:read}, {@code leads:write}, for every collection {@code *:read} and {@code *:write}.
 * Clients themselves are never meant by {@code *}, and only people may make or change them: whoever may could make one that may more.
 */
public record Scopes(Set<String> granted) {
    /** {@code collection:read} or {@code collection:write}. */
    public static final String FORM = "(\\*|[a-z][a-z-]{0,40}):(read|write)";

    private static final Pattern PATTERN = Pattern.compile(FORM);
    private static final Set<String> NEVER_BY_STAR = Set.of("api-clients");
    /** A program that may widen programs may do anything, also while it acts for a person. */
    private static final Set<String> ONLY_FOR_PEOPLE = Set.of("api-clients:write");

    public Scopes {
        granted = Set.copyOf(granted);
    }

    public static Scopes of(Collection<String> granted) {
        return new Scopes(Set.copyOf(granted));
    }

    /** @param text separated by spaces, as RFC 6749 has it */
    public static Scopes of(String text) {
        return of(text.isBlank() ? List.of() : List.of(text.trim().split(" +")));
    }

    /** @param text separated by spaces */
    public static boolean areScopes(String text) {
        return Stream.of(text.trim().split(" +"))
                .allMatch(scope -> PATTERN.matcher(scope).matches());
    }

    /**
     * Never what only people may do, even if it was granted once.
     *
     * @param needed that of an operation, such as {@code leads:read}
     */
    public boolean allow(String needed) {
        return !isOnlyForPeople(needed)
                && (granted.contains(needed)
                        || byStar(needed).filter(granted::contains).isPresent());
    }

    /** Whether it is granted to no client. */
    public static boolean isOnlyForPeople(String scope) {
        return ONLY_FOR_PEOPLE.contains(scope);
    }

    /**
     * Those of which one is enough.
     *
     * @param needed that of an operation, such as {@code leads:read}
     */
    public static List<String> allowing(String needed) {
        return Stream.concat(Stream.of(needed), byStar(needed).stream()).toList();
    }

    private static Optional<String> byStar(String needed) {
        int colon = needed.indexOf(':');
        return NEVER_BY_STAR.contains(needed.substring(0, colon))
                ? Optional.empty()
                : Optional.of("*" + needed.substring(colon));
    }

    /** Whether these are no more than what the other ones allow. */
    public boolean within(Scopes others) {
        return granted.stream().allMatch(others::allow);
    }

    /** Those of the two that both allow. */
    Scopes common(Scopes others) {
        Set<String> common = new TreeSet<>(granted);
        common.removeIf(scope -> !others.allow(scope));
        others.granted.stream().filter(this::allow).forEach(common::add);
        return new Scopes(common);
    }

    public boolean onlyRead() {
        return granted.stream().allMatch(scope -> scope.endsWith(":read"));
    }

    /** As a token and its answer write them. */
    @Override
    public String toString() {
        return String.join(" ", new TreeSet<>(granted));
    }
}
