package dev.tandem.incentive.whatif.rest;

import dev.tandem.incentive.whatif.WhatIf;
import dev.tandem.incentive.whatif.WhatIfStatus;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.Role;
import dev.tandem.platform.rest.AllowedAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan version replayed over past deals. */
@Schema(name = "WhatIf")
record WhatIfView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671031")
        UUID id,

        @Schema(example = "3", description = "Grows with every change; the ETag")
        int revision,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-0123456789ab")
        UUID planId,

        @Schema(example = "2017-01-01") LocalDate from,
        @Schema(example = "2018-01-01") LocalDate until,
        WhatIfStatus status,

        @Schema(description = "The number of rules and periods to process", example = "8")
        int parts,

        @Schema(description = "The number of rules and periods processed", example = "8")
        int partsDone,

        @Schema(description = "Deals calculated so far, counted once per rule", example = "6084")
        long dealsRead,

        @Schema(description = "Absent until it is done") TotalsView totals,

        @Schema(example = "1e9a5d40-37bc-8f18-a27c-6bd80e43f594")
        UUID requestedBy,

        @Schema(example = "2026-03-02T09:15:00Z") Instant requestedAt,

        @Schema(description = "Absent while it runs", example = "2026-03-02T09:15:20Z")
        Instant endedAt,

        @Schema(description = "The actions available to this caller, and why the others are not")
        List<AllowedAction> allowedActions) {
    private static final Set<String> ASKING = Set.of(Role.VENDOR_ADMIN, Role.FINANCE, Role.CHANNEL_MANAGER);

    static WhatIfView of(WhatIf whatIf, Caller viewer) {
        return new WhatIfView(
                whatIf.id(),
                whatIf.revision(),
                whatIf.planId(),
                whatIf.span().from(),
                whatIf.span().until(),
                whatIf.status(),
                whatIf.parts(),
                whatIf.partsDone(),
                whatIf.dealsRead(),
                whatIf.totals()
                        .map(totals -> TotalsView.of(totals, whatIf::money))
                        .orElse(null),
                whatIf.requestedBy(),
                whatIf.requestedAt(),
                whatIf.endedAt().orElse(null),
                List.of(AllowedAction.of("cancel", viewer, ASKING, whatIf::objectionToCancelling)));
    }
}
