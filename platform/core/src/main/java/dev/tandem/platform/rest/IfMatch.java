package dev.tandem.platform.rest;

/**
 * The revision that a caller says it has seen: the {@code If-Match} header of every PUT and PATCH, and of some others. An {@code ETag} also has a
 * digest of what the caller saw, which does not count here: what others wrote is what must not be overwritten unseen.
 */
public final class IfMatch {
    private IfMatch() {}

    /**
     * @param header as sent, such as {@code "3-5d41402a"}, or the revision alone, such as {@code "3"}; without its quotes, too, as
     * many clients lose them
     * @throws RevisionRequired when it is missing
     * @throws StaleRevision when it is not the current one
     */
    public static void check(String header, int current) {
        if (header == null || header.isBlank()) {
            throw new RevisionRequired();
        }
        checkIfGiven(header, current);
    }

    /**
     * Where nothing that others wrote is overwritten, but a caller may want to know of it.
     *
     * @param header as for {@link #check}; null or blank for any revision
     * @throws StaleRevision when it is not the current one
     */
    public static void checkIfGiven(String header, int current) {
        if (header == null || header.isBlank()) {
            return;
        }
        if (!revision(header.trim()).equals(Integer.toString(current))) {
            throw new StaleRevision(current);
        }
    }

    private static String revision(String header) {
        boolean quoted = header.length() > 1 && header.startsWith("\"") && header.endsWith("\"");
        return (quoted ? header.substring(1, header.length() - 1) : header).replaceFirst("-[0-9a-f]{8}$", "");
    }

    static String etag(int revision) {
        return "\"" + revision + "\"";
    }

    /** @param etag of the revision alone */
    static String etag(String etag, String digest) {
        return etag.substring(0, etag.length() - 1) + "-" + digest + "\"";
    }
}
