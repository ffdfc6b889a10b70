package dev.tandem.playbook.playbook;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.Refusal;
import java.util.List;

/** Why a playbook is not saved or reviewed, and a comment not answered. */
final class PlaybookRefusals {
    private PlaybookRefusals() {}

    /** The playbook is well formed, but no sale could run by it. */
    static final class PlaybookIncomplete extends Refusal {
        static void ifAny(List<FieldFault> faults) {
            if (!faults.isEmpty()) {
                throw new PlaybookIncomplete(faults);
            }
        }

        private PlaybookIncomplete(List<FieldFault> faults) {
            super(Kind.INVALID, "playbookIncomplete", "The playbook has " + faults.size() + " fault(s); see faults.");
            with("faults", faults);
        }
    }

    /** A version travels to other services as a whole, and this one is more than a message may carry. */
    static final class PlaybookTooLarge extends Refusal {
        static final int MOST_BYTES = 512 * 1024;

        PlaybookTooLarge(int bytes) {
            super(
                    Kind.INVALID,
                    "playbookTooLarge",
                    "Compiled, it has " + bytes + " bytes; at most 512 KB are published.");
            with("bytes", bytes);
            with("mostBytes", MOST_BYTES);
        }
    }

    /** A comment is answered once. */
    static final class CommentAlreadyResolved extends Refusal {
        CommentAlreadyResolved() {
            super(Kind.CONFLICT, "commentAlreadyResolved", "The comment has its answer already.");
        }
    }
}
