package dev.tandem.gateway.door;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of headers, which are the same in any case. Most other names are told apart by their length alone. */
final class HeaderNames {
    static final HeaderNames NONE = of();

    private final String[][] byLength;

    private HeaderNames(List<String> names) {
        Map<Integer, List<String>> grouped = names.stream().collect(Collectors.groupingBy(String::length));
        int longest = grouped.keySet().stream().max(Integer::compare).orElse(0);
        byLength = new String[longest + 1][];
        grouped.forEach((length, ofLength) -> byLength[length] = ofLength.toArray(String[]::new));
    }

    static HeaderNames of(String... names) {
        return new HeaderNames(List.of(names));
    }

    /** As {@code Connection} lists them. */
    static HeaderNames listed(String names) {
        return new HeaderNames(Stream.of(names.split(",")).map(String::trim).toList());
    }

    boolean contain(String name) {
        if (name.length() >= byLength.length || byLength[name.length()] == null) {
            return false;
        }
        for (String one : byLength[name.length()]) {
            if (one.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }
}
