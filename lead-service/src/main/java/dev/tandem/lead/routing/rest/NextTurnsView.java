package dev.tandem.lead.routing.rest;

import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.lead.routing.candidate.CandidateVerdict;
import dev.tandem.lead.routing.pool.NextTurns;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who would get the next leads, if they came now and the pool took them")
record NextTurnsView(
        @Schema(description = "In this order; fewer than asked for when nobody is left")
        List<Turn> turns,

        @Schema(description = "How every member stands for the very next lead, and why")
        List<CandidateVerdict> members) {

    record Turn(
            @Schema(example = "0197f6a0-0000-7000-8000-000000000001")
            UUID partnerId,

            @Schema(example = "sven") String sellerId) {
        private static Turn of(Candidate candidate) {
            return new Turn(candidate.partnerId(), candidate.sellerId());
        }
    }

    static NextTurnsView of(NextTurns.Outlook outlook) {
        return new NextTurnsView(outlook.turns().stream().map(Turn::of).toList(), outlook.members());
    }
}
