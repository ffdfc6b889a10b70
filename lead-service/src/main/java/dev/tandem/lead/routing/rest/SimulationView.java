package dev.tandem.lead.routing.rest;

import dev.tandem.lead.routing.Comparison;
import dev.tandem.lead.routing.candidate.Candidate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "The differences the version would have made. Pools start as if new, and no one has had a lead "
                + "before the period: the open work at its start is taken as zero. A lead counts as open for its "
                + "candidate in the replay until it was actually routed again or through the day its deal closed, "
                + "whichever came first; where neither is known, until the period's end")
record SimulationView(
        @Schema(example = "1200") long decisions,
        @Schema(example = "35") long moved,
        List<Share> shares,

        @Schema(description = "The first 100 leads that moved")
        List<Move> examples) {
    @Schema(name = "RoutingShare", description = "Leads of one partner or seller; of the queue, if neither is named")
    record Share(
            @Schema(description = "Absent for a seller", example = "0197f6a0-0000-7000-8000-000000000001")
            UUID partnerId,

            @Schema(description = "Absent for a partner", example = "0197f6a0-0000-8000-8000-00000000000a")
            UUID sellerId,

            @Schema(example = "300") long before,
            @Schema(example = "310") long after,
            @Schema(example = "20") long gained,
            @Schema(example = "10") long lost) {
        private static Share of(Comparison.Share share) {
            Party party = Party.of(share.candidate());
            return new Share(
                    party.partnerId(), party.sellerId(), share.before(), share.after(), share.gained(), share.lost());
        }
    }

    @Schema(description = "A partner or a seller; the queue, if neither is named")
    record Party(
            @Schema(description = "Absent for a seller", example = "0197f6a0-0000-7000-8000-000000000001")
            UUID partnerId,

            @Schema(description = "Absent for a partner", example = "0197f6a0-0000-8000-8000-00000000000a")
            UUID sellerId) {
        private static Party of(Candidate candidate) {
            return candidate == null ? new Party(null, null) : new Party(candidate.partnerId(), candidate.sellerId());
        }
    }

    @Schema(name = "RoutingMove")
    record Move(
            @Schema(example = "0197f6a0-0000-7000-8000-000000000005")
            UUID leadId,

            Party from,
            Party to) {
        private static Move of(Comparison.Move move) {
            return new Move(move.leadId(), Party.of(move.from()), Party.of(move.to()));
        }
    }

    static SimulationView of(Comparison comparison) {
        return new SimulationView(
                comparison.decisions(),
                comparison.moved(),
                comparison.shares().stream().map(Share::of).toList(),
                comparison.examples().stream().map(Move::of).toList());
    }
}
