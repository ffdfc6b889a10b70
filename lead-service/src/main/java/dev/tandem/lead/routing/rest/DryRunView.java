package dev.tandem.lead.routing.rest;

import dev.tandem.lead.routing.DryRun;
import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.lead.routing.candidate.CandidateVerdict;
import dev.tandem.lead.routing.rule.RoutingRules;
import dev.tandem.lead.routing.rule.RoutingStep;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The decision that would be made now, with the reasons for all candidates; nothing is stored")
record DryRunView(
        @Schema(example = "territory") RoutingStep step,

        @Schema(description = "Absent if none matched", example = "dach-first")
        String rule,

        @Schema(description = "Absent if none matched", example = "DACH")
        String territory,

        @Schema(description = "Absent unless a partner was chosen", example = "0197f6a0-0000-7000-8000-000000000001")
        UUID partnerId,

        @Schema(description = "Absent unless a seller was chosen", example = "0197f6a0-0000-8000-8000-00000000000a")
        UUID sellerId,

        @Schema(
                description =
                        "The deadline in the queue, if the lead would be queued; absent unless the lead would wait in the queue",
                example = "2026-11-23T16:00:00Z")
        Instant queueBy,

        List<CandidateVerdict> candidates) {
    static DryRunView of(DryRun.Outcome outcome) {
        RoutingRules.Verdict verdict = outcome.verdict();
        return new DryRunView(
                verdict.step(),
                verdict.rule(),
                verdict.territory(),
                verdict.given().map(Candidate::partnerId).orElse(null),
                verdict.given().map(Candidate::sellerId).orElse(null),
                outcome.queueBy(),
                outcome.candidates());
    }
}
