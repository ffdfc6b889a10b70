package dev.tandem.playbook.playbook.markup;

import dev.tandem.playbook.playbook.markup.Markup.Kind;
import dev.tandem.playbook.playbook.markup.Markup.Piece;
import java.util.Set;
import java.util.regex.Pattern;

/** The addresses that an e-mail leads to: of pages, images and mailboxes, and of nothing that runs. */
public final class Links {
    /** Written where an address is none of these. */
    private static final String NOWHERE = "#";

    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "src",
            "action",
            "formaction",
            "background",
            "poster",
            "data",
            "cite",
            "longdesc",
            "srcset",
            "ping",
            "xlink:href",
            "lowsrc",
            "dynsrc",
            "codebase",
            "classid",
            "archive",
            "profile",
            "manifest");

    private static final Pattern SAFE =
            Pattern.compile("(https?:|mailto:|#).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Links() {}

    /**
     * @param html of a template without unsafe places, filled in with escaped values
     * @return the same, with every other address replaced by #
     */
    public static String safe(String html) {
        StringBuilder safe = new StringBuilder();
        int done = 0;
        for (Piece piece : Markup.pieces(html)) {
            if (isAddress(piece) && !isSafe(piece.text())) {
                safe.append(html, done, piece.at()).append(NOWHERE);
                done = piece.at() + piece.text().length();
            }
        }
        return safe.append(html, done, html.length()).toString();
    }

    static boolean isAddress(Piece piece) {
        return piece.kind() == Kind.ATTRIBUTE && ATTRIBUTES.contains(piece.attribute());
    }

    /** Whether it begins, as written, with https:, http:, mailto: or #. */
    static boolean isSafe(String address) {
        return SAFE.matcher(address).matches();
    }
}
