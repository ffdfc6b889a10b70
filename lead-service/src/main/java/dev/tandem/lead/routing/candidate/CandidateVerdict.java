package dev.tandem.lead.routing.candidate;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why one candidate was or was not chosen for a lead: every condition, with its expected and actual value. */
@Schema(description = "Why one partner or seller was or was not chosen")
public record CandidateVerdict(
        @Schema(
                description = "The partner; absent for a seller and for a pool that was not evaluated",
                example = "0197f6a0-0000-7000-8000-000000000001")
        UUID partnerId,

        @Schema(
                description = "The vendor's own seller; absent for a partner",
                example = "0197f6a0-0000-8000-8000-00000000000a")
        UUID sellerId,

        @Schema(
                description = "The pool it was a member of; absent if it was named by the rule itself",
                example = "0197f6a0-0000-7000-8000-000000000003")
        UUID poolId,

        @Schema(description = "Absent if it owned the account by a registration", example = "dach")
        String rule,

        boolean chosen,
        List<Condition> reasons) {

    @Schema(description = "One condition of a rule, with its expected and actual value")
    public record Condition(
            @Schema(example = "territory") String name,
            @Schema(example = "DACH") String expected,

            @Schema(description = "Absent if the lead has no value", example = "DACH")
            String actual,

            boolean matched) {
        public static Condition of(String name, String expected, String actual) {
            return new Condition(name, expected, actual, expected.equals(actual));
        }
    }

    public static CandidateVerdict of(Candidate candidate, UUID poolId, String rule, List<Condition> reasons) {
        boolean chosen = reasons.stream().allMatch(Condition::matched);
        return new CandidateVerdict(candidate.partnerId(), candidate.sellerId(), poolId, rule, chosen, reasons);
    }

    public Candidate candidate() {
        return new Candidate(partnerId, sellerId);
    }
}
