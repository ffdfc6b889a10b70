package dev.tandem.playbook.upgrade.rest;

import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.gate.Gate;
import dev.tandem.playbook.upgrade.ChangedDueTime;
import dev.tandem.playbook.upgrade.Upgrade;
import dev.tandem.playbook.upgrade.UpgradeDesk;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The tasks and gates that an upgrade would change; a preview changes nothing")
record UpgradeView(
        DocumentVersion from,
        DocumentVersion to,

        @Schema(
                description = "The engagement's revision at the preview; the upgrade request must repeat it",
                example = "4")
        int revision,

        @Schema(
                description = "Activities that only the other version has",
                examples = {"[\"security-check\"]"})
        List<String> added,

        @Schema(
                description = "Activities that both have: their evidence is kept",
                examples = {"[\"discovery-call\"]"})
        List<String> kept,

        @Schema(
                description = "Activities that only the current version has",
                examples = {"[\"reference-visit\"]"})
        List<String> dropped,

        @Schema(
                description = "Activities whose waiver ends, as the other version does not let anybody waive them",
                examples = {"[\"discovery-call\"]"})
        List<String> unwaived,

        @Schema(
                description =
                        "Activities of both that have to be done by another time, as their version gives another one")
        List<ChangedDueTime> redated,

        @Schema(
                description = "Stages whose gates are not satisfied now, and would be",
                examples = {"[\"validation\"]"})
        List<String> opened,

        @Schema(
                description = "Stages whose gates are satisfied now, and would no longer be",
                examples = {"[\"proposal\"]"})
        List<String> closed,

        @Schema(description = "All gates after the upgrade") List<Gate> gates) {
    static UpgradeView of(UpgradeDesk.Preview preview) {
        Upgrade upgrade = preview.upgrade();
        return new UpgradeView(
                preview.engagement().playbook(),
                preview.to(),
                preview.engagement().revision(),
                upgrade.added(),
                upgrade.kept(),
                upgrade.dropped(),
                upgrade.unwaived(),
                upgrade.redated(),
                upgrade.opened(),
                upgrade.closed(),
                upgrade.gates());
    }

    @Schema(description = "The previewed upgrade")
    record UpgradeEngagementRequest(
            @NotNull
            @Schema(description = "The preview's from version", example = "0192f1c2-7d3e-7abc-8def-012345671009")
            UUID from,

            @NotNull @Schema(description = "The preview's to version", example = "0192f1c2-7d3e-7abc-8def-012345671010")
            UUID to,

            @NotNull @Min(0) @Schema(description = "The preview's engagement revision", example = "4")
            Integer revision) {}
}
