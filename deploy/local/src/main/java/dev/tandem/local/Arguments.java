package dev.tandem.local;

import dev.tandem.demo.api.SuiteFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a command line, each taken once; a word left over is refused by name. */
final class Arguments {
    private final List<String> rest;

    Arguments(String... words) {
        rest = new ArrayList<>(List.of(words));
    }

    boolean takeFlag(String name) {
        return rest.remove(name);
    }

    Optional<String> take(String name) {
        int at = rest.indexOf(name);
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 == rest.size() || rest.get(at + 1).startsWith("--")) {
            throw new SuiteFailure(name + " needs a value after it; see --help.");
        }
        rest.remove(at);
        return Optional.of(rest.remove(at));
    }

    /** @param least 0 where no port is an answer, else 1; the services take the three after the gateway's, hence none of the last */
    Optional<Integer> takePort(String name, int least) {
        return take(name).map(word -> {
            if (!word.matches("\\d{1,5}") || Integer.parseInt(word) < least || Integer.parseInt(word) > 65_532) {
                throw new SuiteFailure(name + " takes a port number, not '" + word + "'.");
            }
            return Integer.parseInt(word);
        });
    }

    Optional<String> takeFirst() {
        return rest.isEmpty() || rest.get(0).startsWith("--") ? Optional.empty() : Optional.of(rest.remove(0));
    }

    /** The words not taken yet, for another reader. */
    String[] untaken() {
        return rest.toArray(String[]::new);
    }

    void refuseRest() {
        if (!rest.isEmpty()) {
            throw new SuiteFailure("Unknown option '" + rest.get(0) + "'; see --help.");
        }
    }
}
