package dev.tandem.playbook.upgrade;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.RuleViolation;
import dev.tandem.playbook.document.DocumentVersion;

/** Refusals of an upgrade. */
public final class UpgradeRefusals {
    private UpgradeRefusals() {}

    /** A running sale can change only to a later published version of its own playbook with the same stages, which is for its partner. */
    @Fact(
            name = "because",
            type = String.class,
            meaning =
                    "What keeps the sale from going on by that version: otherPlaybook, sameVersion, notPublished, olderVersion"
                            + " than the sale's present one, otherStages, notForPartner, or, for the vendor, variant:"
                            + " sales come to one by its experiment alone",
            example = "sameVersion")
    public static final class NotAnUpgrade extends RuleViolation {
        NotAnUpgrade(String because) {
            super("A running sale cannot change to that version; see because.");
            with("because", because);
        }
    }

    /** The preview no longer matches what the upgrade would do. */
    @Fact(name = "playbook", type = DocumentVersion.class, meaning = "The version by which the sale goes on now")
    @Fact(name = "revision", type = Integer.class, meaning = "That of the sale as it is now")
    public static final class PreviewOutdated extends Conflict {
        PreviewOutdated(DocumentVersion playbook, int revision) {
            super("The engagement has changed since the preview; preview the upgrade again.");
            with("playbook", playbook);
            with("revision", revision);
        }
    }
}
