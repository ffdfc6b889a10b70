package dev.tandem.platform.rest;

/** The revision that a caller says it has seen: the {@code If-Match} header of every PUT and PATCH. */
public final class IfMatch {
    private IfMatch() {}

    /**
     * @param header as sent, such as {@code "3"}; without its quotes, too, as many clients lose them
     * @throws RevisionRequired when it is missing
     * @throws StaleRevision when it is not the current one
     */
    public static void check(String header, int current) {
        if (header == null || header.isBlank()) {
            throw new RevisionRequired();
        }
        String seen = header.trim();
        if (!seen.equals(etag(current)) && !seen.equals(Integer.toString(current))) {
            throw new StaleRevision(current);
        }
    }

    static String etag(int revision) {
        return "\"" + revision + "\"";
    }
}
