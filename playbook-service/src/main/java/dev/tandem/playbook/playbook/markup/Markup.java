package dev.tandem.playbook.playbook.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits HTML into its pieces. It reads only HTML of which there is one reading, and calls everything else unreadable: browsers and mail
 * programs mend the rest, each in its own way, so a check of it would say nothing.
 */
final class Markup {
    /** Their content is no markup; it ends with their end tag, whatever is in it. */
    private static final Set<String> RAW = Set.of(
            "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext");

    private static final Pattern TAG = Pattern.compile("<([a-zA-Z][a-zA-Z0-9-]*)");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\s+([a-zA-Z_:][-a-zA-Z0-9_:.]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([-a-zA-Z0-9%#._]+)))?");
    private static final Pattern END_OF_TAG = Pattern.compile("\\s*/?>");
    private static final Pattern END_TAG = Pattern.compile("</[a-zA-Z][a-zA-Z0-9-]*\\s*>");
    private static final String COMMENT = "<!--";
    private static final String END_OF_COMMENT = "-->";

    private final String html;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    private Markup(String html) {
        this.html = html;
    }

    /** In order; an element's attributes come after the element. */
    static List<Piece> pieces(String html) {
        Markup markup = new Markup(html);
        while (markup.at < html.length()) {
            markup.next();
        }
        return markup.pieces;
    }

    private void next() {
        Matcher endTag = matcher(END_TAG);
        if (html.charAt(at) != '<') {
            int end = html.indexOf('<', at);
            take(Kind.TEXT, null, null, at, end < 0 ? html.length() : end);
        } else if (html.startsWith(COMMENT, at)) {
            comment();
        } else if (endTag.lookingAt()) {
            at = endTag.end();
        } else {
            tag();
        }
    }

    private void comment() {
        int from = at + COMMENT.length();
        int end = html.indexOf(END_OF_COMMENT, from);
        String text = end < 0 ? "" : html.substring(from, end);
        if (end < 0 || text.startsWith(">") || text.startsWith("->") || text.contains("--") || text.endsWith("-")) {
            unreadable();
        } else {
            take(Kind.COMMENT, null, null, from, end);
            at = end + END_OF_COMMENT.length();
        }
    }

    private void tag() {
        Matcher tag = matcher(TAG);
        if (!tag.lookingAt()) {
            unreadable();
            return;
        }
        String element = tag.group(1).toLowerCase(Locale.ROOT);
        List<Piece> found = new ArrayList<>();
        found.add(new Piece(Kind.ELEMENT, element, null, at, tag.group()));
        int position = tag.end();
        Matcher attribute = matcher(ATTRIBUTE);
        while (attribute.region(position, html.length()).lookingAt()) {
            found.add(attribute(element, attribute));
            position = attribute.end();
        }
        Matcher end = matcher(END_OF_TAG).region(position, html.length());
        if (!end.lookingAt()) {
            unreadable();
            return;
        }
        pieces.addAll(found);
        at = end.end();
        if (RAW.contains(element)) {
            raw(element);
        }
    }

    private static Piece attribute(String element, Matcher found) {
        String name = found.group(1).toLowerCase(Locale.ROOT);
        for (int value = 2; value <= 4; value++) {
            if (found.group(value) != null) {
                return new Piece(Kind.ATTRIBUTE, element, name, found.start(value), found.group(value));
            }
        }
        return new Piece(Kind.ATTRIBUTE, element, name, found.end(), "");
    }

    private void raw(String element) {
        Matcher end = matcher(Pattern.compile("</" + element + "[\\s/>]", Pattern.CASE_INSENSITIVE));
        take(Kind.RAW, element, null, at, end.find() ? end.start() : html.length());
    }

    /** Up to where the next tag may begin. */
    private void unreadable() {
        int end = at + 1;
        while (end < html.length() && html.charAt(end) != '<' && html.charAt(end - 1) != '>') {
            end++;
        }
        take(Kind.UNREADABLE, null, null, at, end);
    }

    private void take(Kind kind, String element, String attribute, int from, int to) {
        pieces.add(new Piece(kind, element, attribute, from, html.substring(from, to)));
        at = to;
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(html).region(at, html.length());
    }

    enum Kind {
        TEXT,
        /** The content of an element that holds no markup, such as a style sheet. */
        RAW,
        COMMENT,
        ELEMENT,
        /** Its text is its value. */
        ATTRIBUTE,
        UNREADABLE
    }

    /**
     * A part of the HTML.
     *
     * @param element in lower case; null for text, comments and what is unreadable
     * @param attribute in lower case; null unless it is one
     * @param at where its text begins, in characters from the start
     */
    record Piece(Kind kind, String element, String attribute, int at, String text) {}
}
