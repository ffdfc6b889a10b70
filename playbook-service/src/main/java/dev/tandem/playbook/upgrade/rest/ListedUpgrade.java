package dev.tandem.playbook.upgrade.rest;

import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.upgrade.Upgrade;
import dev.tandem.playbook.upgrade.UpgradeDesk;
import dev.tandem.playbook.work.MissingRequirement;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How a change of version would affect one of the running sales")
record ListedUpgrade(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-01234567100c")
        UUID engagementId,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671000")
        UUID thread,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671005")
        UUID partnerId,

        @Schema(description = "The deal's stage", example = "validation")
        String stage,

        DocumentVersion from,

        @Schema(description = "The engagement's; the upgrade request must repeat it", example = "4")
        int revision,

        @Schema(
                description =
                        "Why the sale cannot change to the version: otherStages, if the deal's stages are not those"
                                + " of the version; olderVersion, if the sale uses a later one; notForPartner, if"
                                + " it is not for the partner of the sale; absent if it can",
                example = "otherStages")
        String because,

        @Schema(
                description = "Activities that only this version has",
                examples = {"[\"security-check\"]"})
        List<String> added,

        @Schema(
                description = "Activities that only the sale's current version has",
                examples = {"[\"reference-visit\"]"})
        List<String> dropped,

        @Schema(
                description = "Activities whose waiver ends, as this version does not let anybody waive them",
                examples = {"[\"discovery-call\"]"})
        List<String> unwaived,

        @Schema(
                description = "Stages whose gates are not satisfied now, and would be",
                examples = {"[\"validation\"]"})
        List<String> opened,

        @Schema(
                description = "Stages whose gates are satisfied now, and would no longer be",
                examples = {"[\"proposal\"]"})
        List<String> closed,

        @Schema(description = "What the gate after the deal's stage would still require")
        List<MissingRequirement> missing) {
    static ListedUpgrade of(UpgradeDesk.Prospect prospect) {
        Engagement sale = prospect.engagement();
        Upgrade upgrade = prospect.upgrade();
        return new ListedUpgrade(
                sale.id(),
                sale.thread(),
                sale.partnerId(),
                sale.stage(),
                sale.playbook(),
                sale.revision(),
                prospect.because().orElse(null),
                upgrade.added(),
                upgrade.dropped(),
                upgrade.unwaived(),
                upgrade.opened(),
                upgrade.closed(),
                prospect.because().isPresent() ? List.of() : upgrade.missingAfter(sale.stage()));
    }
}
