package dev.tandem.ledgerverifier.guard;

import java.util.Set;

/**
 * A word, a number, a string or a sign in a guard.
 *
 * @param text of a string what it means, of anything else what is written
 */
record Token(Kind kind, String text) {
    /** {@code in} is a sign, though it is written like a word. */
    enum Kind {
        WORD,
        NUMBER,
        STRING,
        SIGN,
        END
    }

    static final Token END = new Token(Kind.END, "no end");

    boolean is(String sign) {
        return isAnyOf(Set.of(sign));
    }

    boolean isAnyOf(Set<String> signs) {
        return kind == Kind.SIGN && signs.contains(text);
    }
}
