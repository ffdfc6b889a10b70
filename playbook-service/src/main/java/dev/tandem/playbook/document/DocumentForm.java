package dev.tandem.playbook.document;

import java.util.List;

/** What a document leaves out reads as empty, so that older documents stay what they were. */
public final class DocumentForm {
    private DocumentForm() {}

    public static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
