package dev.tandem.playbook.upgrade;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.document.DocumentVersion;

/** Refusals of an upgrade. */
final class UpgradeRefusals {
    private UpgradeRefusals() {}

    /** A running sale can change only to a published version of its own playbook with the same stages. */
    static final class NotAnUpgrade extends Refusal {
        private NotAnUpgrade(String because) {
            super(Kind.INVALID, "notAnUpgrade", "A running sale cannot change to that version; see because.");
            with("because", because);
        }

        static void unless(boolean fits, String because) {
            if (!fits) {
                throw new NotAnUpgrade(because);
            }
        }
    }

    /** The preview no longer matches what the upgrade would do. */
    static final class PreviewOutdated extends Refusal {
        PreviewOutdated(DocumentVersion playbook, int revision) {
            super(
                    Kind.CONFLICT,
                    "previewOutdated",
                    "The engagement has changed since the preview; preview the upgrade again.");
            with("playbook", playbook);
            with("revision", revision);
        }
    }
}
