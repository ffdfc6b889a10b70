package dev.tandem.local.suite;

import dev.tandem.embedded.binaries.Progress;

/** Prints once a second how far unpacking is, and once when it is done. */
final class UnpackingShown implements Progress {
    private static final long SECOND = 1_000_000_000;

    private final long begun = System.nanoTime();
    private long shown = begun;

    @Override
    public void reached(String what, long done, long total) {
        long now = System.nanoTime();
        if (done == total || now - shown >= SECOND) {
            shown = now;
            System.out.printf(
                    "  %s: %d of %d MB, %.1f s so far%n",
                    what, done / 1_000_000, total / 1_000_000, (now - begun) / (double) SECOND);
        }
    }
}
