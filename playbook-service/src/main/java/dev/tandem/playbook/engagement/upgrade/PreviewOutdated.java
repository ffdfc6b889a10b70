package dev.tandem.playbook.engagement.upgrade;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.engagement.Engagement;

/** What was previewed is not what would be done now. */
final class PreviewOutdated extends Refusal {
    PreviewOutdated(Engagement engagement) {
        super(Kind.CONFLICT, "previewOutdated", "The engagement has changed since the preview; look at it again.");
        with("playbook", engagement.playbook());
        with("revision", engagement.revision());
    }
}
