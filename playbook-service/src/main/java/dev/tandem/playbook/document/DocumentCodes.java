package dev.tandem.playbook.document;

import java.util.List;

/** Rules for all documents, whatever their subject. */
public final class DocumentCodes {
    /** The form of every code in a document. A code stays the same when names change; versions are compared by it. */
    public static final String CODE = "[a-zA-Z][a-zA-Z0-9-]{0,59}";

    private DocumentCodes() {}

    /** A missing list reads as empty, so that older documents keep their meaning. */
    public static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
