package dev.tandem.playbook.playbook;

import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.Audience;
import dev.tandem.playbook.playbook.content.Competitor;
import dev.tandem.playbook.playbook.content.MarketingCommitment;
import dev.tandem.playbook.playbook.content.Milestone;
import dev.tandem.playbook.playbook.content.NeededItem;
import dev.tandem.playbook.playbook.content.PartyContribution;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.PricingGuardrail;
import dev.tandem.playbook.playbook.content.RevenueExpectation;
import dev.tandem.playbook.playbook.content.SaleCriteria;
import dev.tandem.playbook.playbook.content.Stage;
import dev.tandem.playbook.playbook.content.SuccessMetric;
import dev.tandem.playbook.playbook.content.TargetMarket;
import dev.tandem.playbook.playbook.content.Tool;
import dev.tandem.playbook.playbook.content.ValueProposition;
import dev.tandem.playbook.staff.Side;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A playbook on one page, derived from its content only: the same content gives the same summary.
 *
 * @param within of all stages together, in working time; null if a stage has no limit
 * @param largestDiscountPercent that any one role may grant alone; null without guardrails
 */
@Schema(description = "A playbook on one page")
public record PlaybookSummary(
        @Schema(description = "Absent if its content has none", example = "Reseller co-sale")
        String name,

        @Schema(
                description = "Absent if its content has none",
                example = "For sales that a reseller and we make together")
        String purpose,

        @Schema(description = "Absent if it is for all partners; absent for a partner")
        Audience audience,

        @Schema(description = "Absent if it is made for any sale")
        SaleCriteria appliesTo,

        @Schema(examples = {"[\"Logistics in Germany, Austria and Switzerland\"]"})
        List<String> markets,

        @Schema(examples = {"[\"Trucks wait half as long from the first month\"]"})
        List<String> positioning,

        List<PartyContribution> contributions,
        List<StageSummary> stages,

        @Schema(
                type = SchemaType.STRING,
                description = "Of all stages together, in working time; absent if a stage has no limit",
                example = "PT240H")
        Duration within,

        @Schema(type = SchemaType.STRING, description = "Time to answer an offer, in working time", example = "PT16H")
        Duration acceptWithin,

        @Schema(
                type = SchemaType.STRING,
                description = "Time for the first call to the customer after acceptance, in working time",
                example = "PT8H")
        Duration firstTouchWithin,

        @Schema(
                description = "The largest discount that any one role may grant alone; absent without guardrails",
                example = "12.5")
        String largestDiscountPercent,

        @Schema(examples = {"[\"Time until the first call\"]"})
        List<String> metrics,

        @Schema(
                description = "What winning waits for at the closing",
                examples = {"[\"Purchasing signs the framework contract\"]"})
        List<String> closing,

        @Schema(examples = {"[\"Dock planner\"]"}) List<String> tools,

        @Schema(
                description = "Of those that the reader's side may know",
                examples = {"[\"Slotwise\"]"})
        List<String> competitors,

        @Schema(description = "Of those that the reader's side may know")
        List<RevenueExpectation> revenueExpectations,

        List<MarketingCommitment> marketingCommitments,
        List<MeetingSummary> meetings) {
    public static PlaybookSummary of(PlaybookContent content) {
        List<StageSummary> stages = StageSummary.all(content);
        return new PlaybookSummary(
                content.name(),
                content.purpose(),
                content.audience(),
                content.appliesTo(),
                content.targetMarkets().stream().map(TargetMarket::name).toList(),
                content.positioning().stream().map(ValueProposition::statement).toList(),
                content.contributions(),
                stages,
                together(stages),
                content.acceptWithin(),
                content.firstTouchWithin(),
                content.guardrails().stream()
                        .map(PricingGuardrail::maximum)
                        .max(Comparator.naturalOrder())
                        .map(BigDecimal::toPlainString)
                        .orElse(null),
                content.metrics().stream().map(SuccessMetric::name).toList(),
                content.closingNeeds().items().stream()
                        .filter(NeededItem::required)
                        .map(NeededItem::title)
                        .toList(),
                content.tools().stream().map(Tool::name).toList(),
                content.competitors().stream().map(Competitor::name).toList(),
                content.revenueExpectations(),
                content.marketingCommitments(),
                content.meetingRhythm().stream()
                        .map(meeting -> new MeetingSummary(meeting.name(), meeting.cadence()))
                        .toList());
    }

    private static Duration together(List<StageSummary> stages) {
        boolean limited = stages.stream().allMatch(stage -> stage.within() != null);
        return limited ? stages.stream().map(StageSummary::within).reduce(Duration.ZERO, Duration::plus) : null;
    }

    /** A meeting, and how often it is held. */
    @Schema(description = "A meeting, and how often it is held")
    public record MeetingSummary(
            @Schema(example = "Pipeline call") String name,

            @Schema(description = "From one to the next, as an ISO 8601 period", example = "P2W")
            String cadence) {}

    /**
     * One stage, summarized.
     *
     * @param signOffs number of its activities that need a sign-off
     * @param answeredByVendor number of its activities that the vendor answers for; the partner answers for the
     * others
     */
    @Schema(description = "One stage, summarized")
    public record StageSummary(
            @Schema(example = "validation") String code,
            @Schema(example = "Validation") String name,

            @Schema(type = SchemaType.STRING, description = "Working time; absent without a limit", example = "PT80H")
            Duration within,

            @Schema(example = "4") int activities,

            @Schema(description = "Number of activities that need a sign-off", example = "1")
            int signOffs,

            @Schema(
                    description =
                            "Number of activities that the vendor answers for; the partner answers for the others",
                    example = "2")
            int answeredByVendor,

            @Schema(examples = {"[\"Solution agreed with the customer\"]"})
            List<String> milestones) {
        static List<StageSummary> all(PlaybookContent content) {
            return content.stages().stream().map(stage -> of(stage, content)).toList();
        }

        private static StageSummary of(Stage stage, PlaybookContent content) {
            List<Activity> activities = stage.activities();
            return new StageSummary(
                    stage.code(),
                    stage.name(),
                    stage.within(),
                    activities.size(),
                    (int) activities.stream().filter(Activity::signOff).count(),
                    (int) activities.stream().filter(StageSummary::isVendors).count(),
                    content.milestones().stream()
                            .filter(milestone -> milestone.stage().equals(stage.code()))
                            .map(Milestone::name)
                            .toList());
        }

        private static boolean isVendors(Activity activity) {
            return activity.accountable()
                    .filter(role -> role.side() == Side.VENDOR)
                    .isPresent();
        }
    }
}
