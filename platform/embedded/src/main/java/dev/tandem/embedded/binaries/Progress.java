package dev.tandem.embedded.binaries;

/** Receives the progress of work that takes seconds. */
@FunctionalInterface
public interface Progress {
    Progress UNTOLD = (what, done, total) -> {};

    /**
     * @param what is being done, as a phrase such as {@code unpacking postgres-18.6.0-linux-x86_64}
     * @param done in bytes, of {@code total}; both are equal once, at the end
     */
    void reached(String what, long done, long total);
}
