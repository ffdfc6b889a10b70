package dev.tandem.playbook.playbook;

import dev.tandem.platform.problem.Refusal;

/** A version travels to other services as a whole, and this one is more than a message may carry. */
final class PlaybookTooLarge extends Refusal {
    static final int MOST_BYTES = 512 * 1024;

    PlaybookTooLarge(int bytes) {
        super(Kind.INVALID, "playbookTooLarge", "Compiled, it has " + bytes + " bytes; at most 512 KB are published.");
        with("bytes", bytes);
        with("mostBytes", MOST_BYTES);
    }
}
