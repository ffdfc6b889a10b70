package dev.tandem.incentive.explanation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an explanation reads of the events of a sale's thread. */
public final class StoryEvents {
    private StoryEvents() {}

    /** What the customer agreed to, as {@code ConsentRecorded} told it. */
    @Schema(name = "ExplainedConsent")
    public record Consent(UUID consentId, List<String> purposes, Instant expiresAt) {}

    /** The playbook being run for the sale, and how far its gates had come at last. */
    @Schema(name = "ExplainedEngagement")
    public record Engagement(UUID engagementId, Playbook playbook, List<Gate> gates) {

        /** Which version was run. */
        @Schema(name = "ExplainedPlaybookVersion")
        public record Playbook(UUID id, int version) {}

        /** Whether a stage could be entered. */
        @Schema(name = "ExplainedGate")
        public record Gate(String stage, boolean satisfied) {}

        /** A later word on one gate. */
        record GateTold(Gate gate) {}

        Engagement with(Gate later) {
            List<Engagement.Gate> updated = gates.stream()
                    .map(gate -> gate.stage().equals(later.stage()) ? later : gate)
                    .toList();
            return new Engagement(engagementId, playbook, updated);
        }
    }

    /** A handoff of the lead, as it was told when it was offered or ended. */
    @Schema(name = "ExplainedHandoff")
    public record Handoff(
            UUID handoffId,

            @Schema(example = "LeadHandedOff", description = "The last change to the handoff")
            String outcome,

            Instant at,
            UUID to,
            String ownerId,
            String backupId,
            UUID routingDecisionId,
            UUID consentId,
            UUID snapshotId,
            Instant acceptBy,
            Instant firstTouchBy,
            String territory) {

        /** From the offer to its end, a handoff is told of under these names. */
        public static final Set<String> NAMES = Set.of(
                "HandoffOffered",
                "LeadHandedOff",
                "HandoffDeclined",
                "HandoffExpired",
                "HandoffWithdrawn",
                "HandoffRecalled");

        Handoff ended(String name, Instant when) {
            return new Handoff(
                    handoffId,
                    name,
                    when,
                    to,
                    ownerId,
                    backupId,
                    routingDecisionId,
                    consentId,
                    snapshotId,
                    acceptBy,
                    firstTouchBy,
                    territory);
        }
    }

    /** The lead that the sale began with, as {@code LeadRegistered} told it. */
    @Schema(name = "ExplainedLead")
    public record Lead(UUID leadId, String source, String country) {}

    /** The playbook version that the sale was run by, as {@code PlaybookPublished} told it. */
    @Schema(name = "ExplainedPlaybook")
    public record Playbook(UUID playbookId, String code, int version) {}

    /**
     * Why the lead went where it went, as {@code LeadRouted} told it.
     *
     * @param candidates everybody considered, for the vendor; for a partner only itself
     */
    @Schema(name = "ExplainedRouting")
    public record Routing(
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

        /** One condition, and whether the candidate met it. */
        @Schema(name = "ExplainedReason")
        public record Reason(String name, boolean matched) {}

        /** What a partner may know of a decision: its own candidacy, and the rule only if that rule chose it. */
        public Routing asSeenBy(UUID partner) {
            List<Routing.Candidate> own = candidates.stream()
                    .filter(candidate -> partner.equals(candidate.partnerId()))
                    .toList();
            boolean chosen = partner.equals(partnerId);
            return chosen
                    ? new Routing(decisionId, ruleSetVersion, step, ruleId, partnerId, territory, own)
                    : new Routing(decisionId, ruleSetVersion, null, null, null, null, own);
        }
    }
}
