package dev.tandem.playbook.upgrade.rest;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.upgrade.UpgradeDesk;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What became of each of many sales that were to change to another version")
record UpgradeResults(List<UpgradeResult> items) {
    static UpgradeResults of(List<UpgradeDesk.Result> results) {
        return new UpgradeResults(results.stream().map(UpgradeResult::of).toList());
    }

    @Schema(description = "Whether one sale has changed, or why not")
    record UpgradeResult(
            @Schema(example = "0192f1c2-7d3e-7abc-8def-01234567100c")
            UUID engagementId,

            @Schema(example = "false") boolean upgraded,

            @Schema(
                    description =
                            "The code of the problem that upgrading this sale alone would be answered with; absent if it"
                                    + " has changed",
                    example = "previewOutdated")
            String code,

            @Schema(
                    description = "In words; absent if it has changed",
                    example = "The engagement has changed since the preview; preview the upgrade again.")
            String detail) {
        static UpgradeResult of(UpgradeDesk.Result result) {
            return new UpgradeResult(
                    result.engagementId(),
                    result.refusal().isEmpty(),
                    result.refusal().map(Refusal::code).orElse(null),
                    result.refusal().map(Refusal::getMessage).orElse(null));
        }
    }

    @Schema(description = "The previewed upgrades")
    record UpgradeEngagementsRequest(
            @NotNull @Size(min = 1, max = 100) @Schema(description = "Each once")
            List<@NotNull @Valid Sale> sales) {
        List<UpgradeDesk.Wanted> wanted() {
            return sales.stream().map(Sale::wanted).toList();
        }
    }

    @Schema(name = "SaleToUpgrade", description = "One of the sales, as previewed")
    record Sale(
            @NotNull @Schema(example = "0192f1c2-7d3e-7abc-8def-01234567100c")
            UUID engagementId,

            @NotNull
            @Schema(description = "The preview's from version", example = "0192f1c2-7d3e-7abc-8def-012345671009")
            UUID from,

            @NotNull @Min(0) @Schema(description = "The preview's engagement revision", example = "4")
            Integer revision) {
        UpgradeDesk.Wanted wanted() {
            return new UpgradeDesk.Wanted(engagementId, from, revision);
        }
    }
}
