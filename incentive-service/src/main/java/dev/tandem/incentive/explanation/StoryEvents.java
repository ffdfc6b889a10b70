package dev.tandem.incentive.explanation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts of a sale's events that explanations read. */
public final class StoryEvents {
    private StoryEvents() {}

    /** The customer's consent, from {@code ConsentRecorded}. */
    @Schema(name = "ExplainedConsent")
    public record Consent(
            UUID consentId,
            @Schema(example = "[\"shareWithPartner\"]") List<String> purposes,

            @Schema(description = "Absent if it was not published")
            Instant expiresAt) {}

    /** The playbook that the sale follows, with the latest state of its gates. */
    @Schema(name = "ExplainedEngagement")
    public record Engagement(
            UUID engagementId,

            @Schema(description = "The version that the sale runs by, or ran by in the end")
            Playbook playbook,

            List<Gate> gates,

            @Schema(
                    description =
                            "By which version each stage was run, as a sale can change to another one; absent until the"
                                    + " deal is closed, and if it was not published")
            List<StageRun> stages) {

        /** A version that was followed. */
        @Schema(name = "ExplainedPlaybookVersion")
        public record Playbook(
                UUID id, @Schema(example = "1") int version) {}

        /** A gate, which decides whether a stage can be entered. */
        @Schema(name = "ExplainedGate")
        public record Gate(@Schema(example = "validation") String stage, boolean satisfied) {}

        /** A stage that the deal went through. */
        @Schema(name = "ExplainedStage")
        public record StageRun(
                @Schema(example = "validation") String stage, Playbook playbook) {}

        private Engagement with(Gate later) {
            List<Engagement.Gate> updated = gates.stream()
                    .map(gate -> gate.stage().equals(later.stage()) ? later : gate)
                    .toList();
            return new Engagement(engagementId, playbook, updated, stages);
        }

        Engagement closed(Optional<Closing> closing) {
            return new Engagement(
                    engagementId, playbook, gates, closing.map(Closing::stages).orElse(null));
        }
    }

    /**
     * What one event tells of an engagement: the version that it goes on by with all gates, or the state of one gate.
     *
     * @param gates null unless the engagement was started or upgraded
     * @param gate null if it was
     */
    record EngagementTold(
            UUID engagementId, Engagement.Playbook playbook, List<Engagement.Gate> gates, Engagement.Gate gate) {
        /** @param before null for the first */
        Engagement after(Engagement before) {
            if (gates != null) {
                return new Engagement(engagementId, playbook, gates, null);
            }
            return before == null ? null : before.with(gate);
        }
    }

    /** The end of the sale, from {@code DealClosed}. @param stages null if they were not published */
    public record Closing(List<Engagement.StageRun> stages) {}

    /** A handoff of the lead, from the events of its offer and its end. */
    @Schema(name = "ExplainedHandoff")
    public record Handoff(
            UUID handoffId,

            @Schema(description = "The lead that was handed off; absent if it was not published")
            UUID leadId,

            @Schema(example = "LeadHandedOff", description = "The last change to the handoff")
            String outcome,

            Instant at,
            UUID to,

            @Schema(description = "Absent if it was not published", example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
            String ownerId,

            @Schema(description = "Absent if it was not published", example = "1e9a5d40-37bc-8f18-a27c-6bd80e43f594")
            String backupId,

            @Schema(description = "Absent if the router did not decide")
            UUID routingDecisionId,

            @Schema(description = "Absent without a consent that shares the contact")
            UUID consentId,

            @Schema(description = "Absent if it was not published")
            UUID snapshotId,

            @Schema(description = "Absent if it was not published")
            Instant acceptBy,

            @Schema(description = "Absent if it was not published")
            Instant firstTouchBy,

            @Schema(description = "Absent if there is none", example = "DACH")
            String territory) {

        /** The names of all events of a handoff, from its offer to its end. */
        public static final Set<String> NAMES = Set.of(
                "HandoffOffered",
                "LeadHandedOff",
                "HandoffDeclined",
                "HandoffExpired",
                "HandoffWithdrawn",
                "HandoffRecalled");

        boolean wasAccepted() {
            return "LeadHandedOff".equals(outcome);
        }

        Handoff ended(String name, Instant when) {
            return new Handoff(
                    handoffId,
                    leadId,
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

    /** The lead that was handed off, from {@code LeadRegistered}. */
    @Schema(name = "ExplainedLead")
    public record Lead(
            UUID leadId,
            @Schema(example = "webinar") String source,
            @Schema(example = "DE") String country,

            @Schema(description = "Absent unless it came in as a duplicate of another lead")
            UUID duplicateOf) {}

    /** The playbook version that the sale followed, from {@code PlaybookPublished}. */
    @Schema(name = "ExplainedPlaybook")
    public record Playbook(
            UUID playbookId,
            @Schema(example = "reseller-co-sale") String code,
            @Schema(example = "1") int version) {}

    /**
     * The routing decision for the lead, from {@code LeadRouted}.
     *
     * @param candidates all candidates for the vendor; only itself for a partner
     */
    @Schema(name = "ExplainedRouting")
    public record Routing(
            UUID decisionId,
            @Schema(example = "3") Integer ruleSetVersion,
            @Schema(example = "territory") String step,
            @Schema(example = "dach-first") String ruleId,
            UUID partnerId,
            @Schema(example = "DACH") String territory,
            List<Candidate> candidates) {

        /** A candidate, with the reasons for and against. */
        @Schema(name = "ExplainedCandidate")
        public record Candidate(UUID partnerId, boolean chosen, List<Reason> reasons) {}

        /** One condition, and whether the candidate met it. */
        @Schema(name = "ExplainedReason")
        public record Reason(@Schema(example = "territory") String name, boolean matched) {}

        /** A partner's view of a decision: its own candidacy, and the rule only if that rule chose the partner. */
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
