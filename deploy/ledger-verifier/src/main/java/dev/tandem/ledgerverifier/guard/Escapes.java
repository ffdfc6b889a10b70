package dev.tandem.ledgerverifier.guard;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that are written as a backslash and a letter, or as their number in two, four or eight digits, or octal. */
final class Escapes {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([abfnrtv\\\\?\"'`])"
            + "|(?:[xX](\\p{XDigit}{2})|u(\\p{XDigit}{4})|U(\\p{XDigit}{8}))"
            + "|([0-3][0-7]{2})|(?s:.))");

    private static final String LETTERS = "abfnrtv";
    private static final String MEANINGS = "\u0007\b\f\n\r\t\u000b";

    private static final int OCTAL = 5;

    private Escapes() {}

    /** @throws NotKnown for one that is none of these */
    static String resolvedIn(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(resolved(escape)));
    }

    private static String resolved(MatchResult escape) {
        if (escape.group(1) != null) {
            int letter = LETTERS.indexOf(escape.group(1));
            return letter < 0 ? escape.group(1) : MEANINGS.substring(letter, letter + 1);
        }
        for (int digits = 2; digits <= OCTAL; digits++) {
            if (escape.group(digits) != null) {
                return character(escape, Integer.parseUnsignedInt(escape.group(digits), digits == OCTAL ? 8 : 16));
            }
        }
        throw new NotKnown(escape.group());
    }

    private static String character(MatchResult escape, int number) {
        if (!Character.isValidCodePoint(number)) {
            throw new NotKnown(escape.group());
        }
        return Character.toString(number);
    }
}
