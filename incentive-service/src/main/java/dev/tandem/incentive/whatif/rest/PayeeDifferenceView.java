package dev.tandem.incentive.whatif.rest;

import dev.tandem.incentive.payee.PayeeKind;
import dev.tandem.incentive.whatif.PayeeDifference;
import dev.tandem.incentive.whatif.WhatIf;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The difference that a what-if makes for one payee, by rule. */
@Schema(name = "WhatIfMover")
record PayeeDifferenceView(
        @Schema(description = "1 for the greatest absolute difference", example = "1")
        long rank,

        PayeeKind payeeType,

        @Schema(description = "The id of a partner or a person", example = "0192f1c2-7d3e-7abc-8def-0123456789ab")
        String payeeId,

        TotalsView totals,
        List<RuleView> rules) {
    /** The contribution of one rule. */
    @Schema(name = "WhatIfMoverRule")
    record RuleView(@Schema(example = "commission") String rule, TotalsView totals) {}

    static PayeeDifferenceView of(PayeeDifference mover, WhatIf whatIf) {
        return new PayeeDifferenceView(
                mover.rank(),
                mover.kind(),
                mover.payeeId(),
                TotalsView.of(mover.totals(), whatIf::money),
                mover.rules().stream()
                        .map(byRule -> new RuleView(byRule.rule(), TotalsView.of(byRule.totals(), whatIf::money)))
                        .toList());
    }
}
