package dev.tandem.playbook.playbook.markup;

import dev.tandem.playbook.playbook.markup.Markup.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what makes the HTML of an e-mail's template unsafe: variables where escaping their values does not help, and whatever runs by
 * itself. Sections begin and end in the text, so the places are the same whichever of them are shown.
 */
public final class UnsafePlaces {
    private static final Pattern MARK = Pattern.compile("\\{\\{([^{}]*)}}");
    /** Stand in for variables, and for the marks of sections and comments: no template needs them, as they mean nothing. */
    private static final char VARIABLE = '\uE000';

    private static final char SECTION = '\uE001';
    private static final Pattern STAND_IN = Pattern.compile("[\uE000\uE001]");

    /** Script in all its forms, other documents, and what changes how the rest is read. */
    private static final Set<String> ELEMENTS = Set.of(
            "script",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "base",
            "link",
            "meta",
            "svg",
            "math",
            "template",
            "noscript",
            "noembed",
            "noframes",
            "title",
            "textarea",
            "xmp",
            "plaintext");

    /** Attributes that hold text for readers. */
    private static final Set<String> READ = Set.of("alt", "title", "aria-label");

    private static final Set<String> LINKED = Set.of("href", "src");
    private static final Pattern SCRIPT_ADDRESS = Pattern.compile("(?:java|vb)script\\s*:", Pattern.CASE_INSENSITIVE);

    private final List<String> marks = new ArrayList<>();
    private final List<UnsafePlace> found = new ArrayList<>();
    private final String html;
    private final int[] marksBefore;
    private final int[] linesBefore;

    private UnsafePlaces(String text) {
        Matcher mark = MARK.matcher(STAND_IN.matcher(text).replaceAll("\uFFFD"));
        this.html = mark.replaceAll(one -> {
            marks.add(one.group());
            boolean variable = !one.group(1).isBlank()
                    && "#^/!".indexOf(one.group(1).strip().charAt(0)) < 0;
            return String.valueOf(variable ? VARIABLE : SECTION);
        });
        this.marksBefore = before(character -> character == VARIABLE || character == SECTION);
        this.linesBefore = before(character -> character == '\n');
    }

    /**
     * @param template well formed, of HTML
     * @return each place, in order; empty if values only have to be escaped, and links checked by {@link Links}
     */
    public static List<UnsafePlace> of(String template) {
        UnsafePlaces places = new UnsafePlaces(template);
        Markup.pieces(places.html).forEach(places::check);
        return places.found;
    }

    private void check(Piece piece) {
        switch (piece.kind()) {
            case TEXT -> noScriptAddress(piece);
            case RAW -> {
                noMark(piece, "in <" + piece.element() + ">: put it into the text");
                noScriptAddress(piece);
            }
            case COMMENT -> {
                noMark(piece, "in a comment: put it into the text");
                if (piece.text().stripLeading().startsWith("[")) {
                    markup(piece.at(), "comments of this kind are read by some mail programs: leave it out");
                }
            }
            case ELEMENT -> {
                if (ELEMENTS.contains(piece.element())) {
                    markup(piece.at(), "<" + piece.element() + "> has no place in an e-mail: leave it out");
                }
            }
            case ATTRIBUTE -> attribute(piece);
            case UNREADABLE -> unreadable(piece);
        }
    }

    private void attribute(Piece piece) {
        String place = "in " + piece.attribute() + " of <" + piece.element() + ">";
        if (piece.attribute().startsWith("on")) {
            markup(piece.at(), piece.attribute() + " of <" + piece.element() + "> runs a script: leave it out");
            noMark(piece, place + ": put it into the text");
        } else if (Links.isAddress(piece)) {
            address(piece, place);
        } else {
            noScriptAddress(piece);
            if (READ.contains(piece.attribute())) {
                noSection(piece, place);
            } else {
                noMark(piece, place + ": only href, src, alt, title, aria-label and the text may hold one");
            }
        }
    }

    private void address(Piece piece, String place) {
        if (!LINKED.contains(piece.attribute())) {
            noMark(piece, place + ": only href and src may hold one");
        } else {
            noSection(piece, place);
        }
        boolean checkedWhenFilledIn = piece.text().indexOf(VARIABLE) == 0;
        if (!checkedWhenFilledIn && !Links.isSafe(piece.text())) {
            markup(
                    piece.at(),
                    piece.attribute() + " of <" + piece.element() + "> must begin with https:, http:, mailto: or #"
                            + (LINKED.contains(piece.attribute()) ? ", or be a variable" : ""));
        }
    }

    private void unreadable(Piece piece) {
        if (!noMark(piece, "inside a tag and outside of quotes: put it between quotes, or into the text")) {
            markup(
                    piece.at(),
                    "this tag cannot be read: put the values of attributes between quotes, and write < in the text as"
                            + " &lt;");
        }
    }

    private void noScriptAddress(Piece piece) {
        Matcher address = SCRIPT_ADDRESS.matcher(piece.text());
        while (address.find()) {
            markup(piece.at() + address.start(), address.group() + " has no place in an e-mail: leave it out");
        }
    }

    private void noSection(Piece piece, String place) {
        for (int i = 0; i < piece.text().length(); i++) {
            if (piece.text().charAt(i) == SECTION) {
                place(piece.at() + i, place + ": sections and comments stand in the text");
            }
        }
    }

    /** @return whether there was any */
    private boolean noMark(Piece piece, String place) {
        Matcher mark = STAND_IN.matcher(piece.text());
        boolean any = false;
        while (mark.find()) {
            place(piece.at() + mark.start(), place);
            any = true;
        }
        return any;
    }

    private void place(int at, String place) {
        found.add(new UnsafePlace(
                "unsafePlace", line(at) + marks.get(marksBefore[at]) + " cannot be made safe " + place));
    }

    private void markup(int at, String message) {
        found.add(new UnsafePlace("unsafeMarkup", line(at) + message));
    }

    private String line(int at) {
        return "line " + (1 + linesBefore[at]) + ": ";
    }

    /** How many characters of a kind stand before each, and before the end. */
    private int[] before(IntPredicate kind) {
        int[] before = new int[html.length() + 1];
        for (int i = 0; i < html.length(); i++) {
            before[i + 1] = before[i] + (kind.test(html.charAt(i)) ? 1 : 0);
        }
        return before;
    }

    /**
     * One place.
     *
     * @param code {@code unsafePlace} for a variable, a section or a comment of the template, {@code unsafeMarkup} for HTML
     * @param message where it is, and what to do
     */
    public record UnsafePlace(String code, String message) {}
}
