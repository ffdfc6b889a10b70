package dev.tandem.lead.handoff.rest;

import dev.tandem.lead.handoff.FieldChange;
import dev.tandem.lead.handoff.Handoff;
import dev.tandem.lead.handoff.Snapshot;
import dev.tandem.lead.lead.Lead;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the lead says differently now than the handoff's snapshot")
record SnapshotDiffView(
        @Schema(example = "0197f6a0-0000-7000-8000-000000000008")
        UUID snapshotId,

        @Schema(description = "Whether personal fields are left out", example = "false")
        boolean masked,

        List<FieldChange> changes) {

    static SnapshotDiffView of(Handoff handoff, Lead lead, boolean masked) {
        Snapshot then = handoff.snapshot();
        Snapshot now = Snapshot.of(lead, then.fields().get("valueProposition"), then.template());
        // Whether a hidden field has changed is hidden, too: masked, both say the same.
        return new SnapshotDiffView(
                handoff.snapshotId(),
                masked,
                FieldChange.between(SnapshotView.fields(then, masked), SnapshotView.fields(now, masked)));
    }
}
