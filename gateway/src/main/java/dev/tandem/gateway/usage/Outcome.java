package dev.tandem.gateway.usage;

/** What became of a call, in the order in which it is written down. */
enum Outcome {
    /** By 2xx or 3xx. */
    SUCCEEDED,
    /** By 4xx other than 429. */
    REFUSED,
    /** By 429. */
    LIMITED,
    /** By 5xx. */
    FAILED;

    private static final int TOO_MANY = 429;
    private static final int BAD = 400;
    private static final int INTERNAL_ERROR = 500;

    static Outcome of(int status) {
        if (status == TOO_MANY) {
            return LIMITED;
        } else if (status >= INTERNAL_ERROR) {
            return FAILED;
        }
        return status >= BAD ? REFUSED : SUCCEEDED;
    }
}
