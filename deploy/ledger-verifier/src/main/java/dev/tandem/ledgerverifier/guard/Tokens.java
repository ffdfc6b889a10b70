package dev.tandem.ledgerverifier.guard;

import dev.tandem.ledgerverifier.guard.Token.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words, numbers, strings and signs of a guard, one after the other. */
final class Tokens {
    private static final Pattern BLANK = Pattern.compile("(?:[ \t\r\n\f]|//[^\n]*)*");
    private static final Pattern NUMBER = Pattern.compile("[0-9][\\w.]*");
    private static final Pattern SIGN = Pattern.compile("in\\b|&&|\\|\\||[=!<>]=|[-+*/%<>!?:.,()\\[\\]]");

    /** Or any other character, which is no word that anybody knows. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*|(?s:.)");

    private final Matcher text;
    private String found;
    private Token next;

    Tokens(String text) {
        this.text = BLANK.matcher(text);
        this.next = read();
    }

    /** The next token, which is not consumed. */
    Token next() {
        return next;
    }

    Token take() {
        Token taken = next;
        next = read();
        return taken;
    }

    /** @throws NotKnown when something else than a word comes next */
    String takeWord() {
        if (next.kind() != Kind.WORD) {
            throw new NotKnown(next.text());
        }
        return take().text();
    }

    /** Takes that sign if it comes next. */
    boolean take(String sign) {
        boolean comes = next.is(sign);
        if (comes) {
            take();
        }
        return comes;
    }

    /** @throws NotKnown when something else comes next */
    void expect(String sign) {
        if (!take(sign)) {
            throw new NotKnown(next.text());
        }
    }

    private Token read() {
        find(BLANK);
        if (text.regionStart() == text.regionEnd()) {
            return Token.END;
        }
        if (find(QuotedText.PATTERN)) {
            return new Token(Kind.STRING, QuotedText.meaning(found));
        }
        if (find(NUMBER)) {
            return new Token(Kind.NUMBER, found);
        }
        if (find(SIGN)) {
            return new Token(Kind.SIGN, found);
        }
        find(WORD);
        return new Token(Kind.WORD, found);
    }

    private boolean find(Pattern pattern) {
        boolean comes = text.usePattern(pattern).lookingAt();
        if (comes) {
            found = text.group();
            text.region(text.end(), text.regionEnd());
        }
        return comes;
    }
}
