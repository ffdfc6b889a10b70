package dev.tandem.incentive.explanation.told;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why the lead went where it went, as {@code LeadRouted} told it.
 *
 * @param candidates everybody considered, for the vendor; for a partner only itself
 */
@Schema(name = "ExplainedRouting")
public record RoutingTold(
        UUID decisionId,
        Integer ruleSetVersion,
        @Schema(example = "territory") String step,
        String ruleId,
        UUID partnerId,
        String territory,
        List<Candidate> candidates) {

    /** Somebody who was considered, and the reasons for and against. */
    @Schema(name = "ExplainedCandidate")
    public record Candidate(UUID partnerId, boolean chosen, List<Reason> reasons) {}

    /** One condition, what it wanted and what it saw. */
    @Schema(name = "ExplainedReason")
    public record Reason(String name, String wanted, String saw, boolean matched) {}

    /** What a partner may know of a decision: its own candidacy, and the rule only if that rule chose it. */
    public RoutingTold asSeenBy(UUID partner) {
        var own = candidates.stream()
                .filter(candidate -> partner.equals(candidate.partnerId()))
                .toList();
        boolean chosen = partner.equals(partnerId);
        return chosen
                ? new RoutingTold(decisionId, ruleSetVersion, step, ruleId, partnerId, territory, own)
                : new RoutingTold(decisionId, ruleSetVersion, null, null, null, null, own);
    }
}
