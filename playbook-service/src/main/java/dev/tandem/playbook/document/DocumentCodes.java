package dev.tandem.playbook.document;

import java.util.List;

/** Rules for all documents, whatever their subject. */
public final class DocumentCodes {
    /** The form of every code in a document. A code stays the same when names change; versions are compared by it. */
    public static final String CODE = "[a-zA-Z][a-zA-Z0-9-]{0,59}";

    /** The form of a length of time by the calendar, as ISO 8601 writes it: at least a day, in years, months, weeks and days. */
    public static final String PERIOD = "P(?=\\d)([1-9]\\d?Y)?([1-9]\\d?M)?([1-9]\\d{0,2}W)?([1-9]\\d{0,2}D)?";

    private DocumentCodes() {}

    /** A missing list reads as empty, so that older documents keep their meaning. */
    public static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
