package dev.tandem.lead.handoff.rest;

import dev.tandem.lead.handoff.Handoff;
import dev.tandem.lead.handoff.Snapshot.HandoffMessage;
import dev.tandem.lead.lead.ContactVisibility;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "The data that a handoff shares, frozen when it was offered; personal fields as the caller may "
                + "see them")
record PackageView(
        UUID snapshotId,
        boolean masked,

        @Schema(examples = {"{\"company\":\"Brightwater Logistics GmbH\",\"contactEmail\":\"•••\"}"})
        Map<String, String> fields,

        HandoffMessage message) {

    static PackageView of(Handoff handoff, ContactVisibility mask) {
        ContactVisibility.ShownContact shown = mask.shown(handoff.lead().id());
        Map<String, String> fields = handoff.snapshot().fields(shown.contact());
        HandoffMessage message = handoff.snapshot().template() == null
                ? null
                : HandoffMessage.render(handoff.snapshot().template(), fields);
        return new PackageView(handoff.snapshotId(), shown.masked(), fields, message);
    }
}
