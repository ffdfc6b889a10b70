package dev.tandem.incentive.explanation.told;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The playbook being run for the sale, and how far its gates had come at last. */
@Schema(name = "ExplainedEngagement")
public record EngagementTold(UUID engagementId, Playbook playbook, List<Gate> gates) {

    /** Which version was run. */
    @Schema(name = "ExplainedPlaybookVersion")
    public record Playbook(UUID id, int version) {}

    /** Whether a stage could be entered. */
    @Schema(name = "ExplainedGate")
    public record Gate(String stage, boolean satisfied) {}

    /** A later word on one gate. */
    record GateTold(Gate gate) {}

    EngagementTold with(Gate later) {
        var updated = gates.stream()
                .map(gate -> gate.stage().equals(later.stage()) ? later : gate)
                .toList();
        return new EngagementTold(engagementId, playbook, updated);
    }
}
