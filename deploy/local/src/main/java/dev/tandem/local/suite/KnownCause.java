package dev.tandem.local.suite;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Causes that a log names in a library's words, and what they mean for the person who started the suite. */
enum KnownCause {
    /** Flyway's, when migrations that were applied to a database are not those of the service. */
    OTHER_VERSION(
            "Migrations have failed validation",
            "its data was made by another version of Tandem: start over with --fresh, which forgets the data"),

    NO_SPACE("No space left on device", "no space is left on the disk: free some and start again"),

    NO_HEAP("java.lang.OutOfMemoryError", "its heap was too small: start with --for-load, which gives it more"),

    /** The JVM's, when the system does not give it what it asks for at its start. */
    NO_MEMORY(
            "There is insufficient memory for the Java Runtime",
            "this machine has no memory left: end other programs, or give it more");

    private final String sign;
    private final String meaning;

    KnownCause(String sign, String meaning) {
        this.sign = sign;
        this.meaning = meaning;
    }

    static Optional<String> meaningOf(List<String> log) {
        return Stream.of(values())
                .filter(cause -> log.stream().anyMatch(line -> line.contains(cause.sign)))
                .map(cause -> cause.meaning)
                .findFirst();
    }
}
