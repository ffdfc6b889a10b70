package dev.tandem.playbook.engagement.upgrade.rest;

import dev.tandem.playbook.engagement.PlaybookVersion;
import dev.tandem.playbook.engagement.gate.Gate;
import dev.tandem.playbook.engagement.upgrade.Upgrade;
import dev.tandem.playbook.engagement.upgrade.UpgradePreview;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an upgrade would open and close; nothing is changed by looking")
record UpgradeView(
        PlaybookVersion from,
        PlaybookVersion to,

        @Schema(description = "Of the engagement that was looked at; the upgrade asks for it", example = "4")
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
                description = "Activities that only the present version has",
                examples = {"[\"reference-visit\"]"})
        List<String> dropped,

        @Schema(
                description = "Stages whose gates would be satisfied, and are not now",
                examples = {"[\"validation\"]"})
        List<String> opened,

        @Schema(
                description = "Stages whose gates are satisfied, and would ask for something again",
                examples = {"[\"proposal\"]"})
        List<String> closed,

        @Schema(description = "All gates as they would be") List<Gate> gates) {

    static UpgradeView of(UpgradePreview preview) {
        Upgrade upgrade = preview.upgrade();
        return new UpgradeView(
                preview.engagement().playbook(),
                preview.to(),
                preview.engagement().revision(),
                upgrade.added(),
                upgrade.kept(),
                upgrade.dropped(),
                upgrade.opened(),
                upgrade.closed(),
                upgrade.gates());
    }
}
