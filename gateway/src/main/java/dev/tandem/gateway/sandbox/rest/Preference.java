package dev.tandem.gateway.sandbox.rest;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a request prefers of how it is answered (RFC 7240). Preferences that nobody here knows are ignored, as it has them be. */
final class Preference {
    static final String HEADER = "Prefer";
    private static final String WAIT = "wait=";
    private static final String SECONDS = "[1-9]|[1-5][0-9]|60";

    private Preference() {}

    /**
     * How long the caller would wait; empty if not at all.
     *
     * @param preferences each header's text, such as {@code respond-async, wait=30}
     */
    static Optional<Duration> wait(List<String> preferences) {
        return preferences.stream()
                .flatMap(text -> Stream.of(text.split("[,;]")))
                .map(String::trim)
                .filter(one -> one.startsWith(WAIT))
                .map(one -> seconds(one.substring(WAIT.length())))
                .findFirst();
    }

    private static Duration seconds(String text) {
        if (!text.matches(SECONDS)) {
            throw new InvalidRequest(
                    List.of(new FieldFault(HEADER, "outOfRange", "wait must be a number of seconds from 1 to 60")));
        }
        return Duration.ofSeconds(Long.parseLong(text));
    }
}
