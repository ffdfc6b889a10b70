package dev.tandem.gateway.door;

import java.util.List;

/** Names of headers, which are the same in any case. Most other names are told apart by their length alone. */
final class HeaderNames {
    static final HeaderNames NONE = of();

    private final String[][] byLength;

    private HeaderNames(List<String> names) {
        int longest = names.stream().mapToInt(String::length).max().orElse(0);
        byLength = new String[longest + 1][];
        for (int length = 0; length <= longest; length++) {
            int wanted = length;
            byLength[length] =
                    names.stream().filter(name -> name.length() == wanted).toArray(String[]::new);
        }
    }

    static HeaderNames of(String... names) {
        return new HeaderNames(List.of(names));
    }

    boolean contain(String name) {
        if (name.length() >= byLength.length) {
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
