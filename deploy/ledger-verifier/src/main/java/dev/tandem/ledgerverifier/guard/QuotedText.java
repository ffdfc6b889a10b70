package dev.tandem.ledgerverifier.guard;

import java.util.regex.Pattern;

/** A string as it is written: in quotes, or in three of them where it may go over lines; raw after an r. */
final class QuotedText {
    static final Pattern PATTERN = Pattern.compile("[rR]'''(?s:.*?)'''|[rR]\"\"\"(?s:.*?)\"\"\""
            + "|[rR]'[^'\r\n]*'|[rR]\"[^\"\r\n]*\""
            + "|'''(?s:(?:[^\\\\]|\\\\.)*?)'''|\"\"\"(?s:(?:[^\\\\]|\\\\.)*?)\"\"\""
            + "|'(?:[^'\\\\\r\n]|\\\\.)*'|\"(?:[^\"\\\\\r\n]|\\\\.)*\"");

    private static final Pattern IN_THREE_QUOTES = Pattern.compile("(?s)('''|\"\"\").*\\1");

    private QuotedText() {}

    /** @throws dev.tandem.ledgerverifier.guard.NotKnown for an escape that has no meaning */
    static String meaning(String written) {
        boolean raw = "rR".indexOf(written.charAt(0)) >= 0;
        String quoted = raw ? written.substring(1) : written;
        int quotes = IN_THREE_QUOTES.matcher(quoted).matches() ? 3 : 1;
        String text = quoted.substring(quotes, quoted.length() - quotes);
        return raw ? text : Escapes.resolvedIn(text);
    }
}
