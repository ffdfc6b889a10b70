package dev.tandem.playbook.playbook.rest;

import dev.tandem.platform.paging.Page;
import dev.tandem.playbook.playbook.coverage.LackingDuty;
import dev.tandem.playbook.playbook.coverage.PartnerLacks;
import dev.tandem.playbook.playbook.coverage.PlaybookCoverage;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlaybookCoverage", description = "Which duties of a playbook nobody could do today")
record CoverageView(
        @Schema(
                description = "The vendor's duties that nobody there could do, the same on every page; absent for a"
                        + " partner")
        List<LackingDuty> vendor,

        @Schema(description = "The active partners, by id") List<PartnerLacks> items,

        @Schema(
                description = "Pass it as cursor to get the next page; absent on the last page",
                example = "pU3KGCUwux1tEyze1iN7LtkeP3IfyxlxF0SU1kk8nVw0YL4xIB5p_tqg7ui5mX9cfCmZ_a_lkyU")
        String nextCursor) {
    static CoverageView of(PlaybookCoverage coverage) {
        Page<PartnerLacks> page = coverage.partners();
        return new CoverageView(coverage.vendor(), page.items(), page.nextCursor());
    }
}
