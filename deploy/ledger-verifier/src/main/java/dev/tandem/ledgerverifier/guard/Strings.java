package dev.tandem.ledgerverifier.guard;

import static dev.tandem.ledgerverifier.guard.Type.BOOLEAN;
import static dev.tandem.ledgerverifier.guard.Type.INTEGER;
import static dev.tandem.ledgerverifier.guard.Type.STRING;

import java.util.function.BiPredicate;

/** The functions of a string; its size is in characters, of which some are two in Java. */
final class Strings {
    private Strings() {}

    static void addTo(Functions meanings) {
        meanings.strict("+", STRING, values -> values.get(0) + (String) values.get(1), STRING, STRING);
        meanings.strict("size", INTEGER, values -> characters((String) values.get(0)), STRING);
        meanings.strict(".size", INTEGER, values -> characters((String) values.get(0)), STRING);
        of(meanings, ".startsWith", String::startsWith);
        of(meanings, ".endsWith", String::endsWith);
        of(meanings, ".contains", String::contains);
    }

    private static void of(Functions meanings, String name, BiPredicate<String, String> question) {
        meanings.strict(
                name, BOOLEAN, values -> question.test((String) values.get(0), (String) values.get(1)), STRING, STRING);
    }

    private static long characters(String text) {
        return text.codePointCount(0, text.length());
    }
}
