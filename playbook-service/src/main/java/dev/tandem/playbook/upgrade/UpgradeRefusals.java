package dev.tandem.playbook.upgrade;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.document.DocumentVersion;

/** Why a sale does not go on by another version. */
final class UpgradeRefusals {
    private UpgradeRefusals() {}

    /** A running sale goes on by a published version of its own playbook with the same stages, and by none else. */
    static final class NotAnUpgrade extends Refusal {
        private NotAnUpgrade(String because) {
            super(Kind.INVALID, "notAnUpgrade", "A running sale cannot go on by that version; see because.");
            with("because", because);
        }

        static void unless(boolean fits, String because) {
            if (!fits) {
                throw new NotAnUpgrade(because);
            }
        }
    }

    /** What was previewed is not what would be done now. */
    static final class PreviewOutdated extends Refusal {
        PreviewOutdated(DocumentVersion playbook, int revision) {
            super(Kind.CONFLICT, "previewOutdated", "The engagement has changed since the preview; look at it again.");
            with("playbook", playbook);
            with("revision", revision);
        }
    }
}
