package dev.tandem.lead.privacy;

import dev.tandem.lead.lead.Contact;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds a person's name, address and phone in free text, regardless of case, and redacts them. */
final class PersonalDataScrubber {
    static final String BLOT = "[erased]";
    private static final int SHORTEST = 3;

    private final Pattern traces;

    PersonalDataScrubber(Collection<Contact> contacts) {
        List<String> values = contacts.stream()
                .flatMap(contact -> Stream.of(contact.name(), contact.email(), contact.phone()))
                .filter(Objects::nonNull)
                .map(String::strip)
                // Shorter values would redact half of any text.
                .filter(value -> value.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        this.traces = values.isEmpty()
                ? null
                : Pattern.compile(
                        values.stream().map(Pattern::quote).collect(Collectors.joining("|")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Null stays null. */
    String scrubbed(String text) {
        return text == null || traces == null ? text : traces.matcher(text).replaceAll(BLOT);
    }
}
