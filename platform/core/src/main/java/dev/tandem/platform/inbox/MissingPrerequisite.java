package dev.tandem.platform.inbox;

/** An event came before one that it builds on, from another topic or another key. Its thread waits for that one. */
public final class MissingPrerequisite extends RuntimeException {
    /** @param what the record that is not known yet, such as {@code partner:<id>} */
    public MissingPrerequisite(String what) {
        super("waiting for " + what, null, false, false);
    }
}
