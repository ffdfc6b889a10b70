package dev.tandem.playbook.document;

import java.util.List;

/** How documents are written, whatever they are about. */
public final class DocumentCodes {
    /** The form of every code in a document: it stays when names change, and differences are told by it. */
    public static final String CODE = "[a-zA-Z][a-zA-Z0-9-]{0,59}";

    private DocumentCodes() {}

    /** What a document leaves out reads as empty, so that older documents stay what they were. */
    public static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
