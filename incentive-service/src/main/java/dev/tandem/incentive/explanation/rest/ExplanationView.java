package dev.tandem.incentive.explanation.rest;

import dev.tandem.incentive.explanation.ExplainedDeal;
import dev.tandem.incentive.explanation.ExplainedEntry;
import dev.tandem.incentive.explanation.ExplainedPlan;
import dev.tandem.incentive.explanation.Explanation;
import dev.tandem.incentive.explanation.SaleStory;
import dev.tandem.incentive.explanation.StoryEvents;
import dev.tandem.incentive.plan.rest.RuleView;
import dev.tandem.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Explanation",
        description = "A statement line or a ledger entry, traced back through its calculation, plan, deal, handoff, "
                + "consent and routing decision to the playbook; a partner sees only the parts that "
                + "concern it")
record ExplanationView(
        @Schema(description = "Absent when an entry is explained")
        UUID statementId,

        @Schema(description = "Absent when an entry is explained")
        UUID lineId,

        @Schema(description = "The id of the thread that all parts share")
        UUID thread,

        Money amount,
        List<ExplainedEntry> entries,
        PlanPart plan,
        ExplainedDeal deal,
        SaleStory sale,

        @Schema(
                description =
                        "Absent if the sale followed none, and for a partner that only takes part in another one's sale")
        StoryEvents.Playbook playbook) {
    static ExplanationView of(Explanation explanation) {
        return new ExplanationView(
                explanation.statementId(),
                explanation.lineId(),
                explanation.thread(),
                explanation.amount(),
                explanation.entries(),
                PlanPart.of(explanation.plan()),
                explanation.deal(),
                explanation.sale(),
                explanation.playbook());
    }

    @Schema(name = "ExplainedPlan", description = "The plan version and the rule that paid")
    record PlanPart(
            UUID planId,
            @Schema(example = "partner-program") String code,
            @Schema(example = "1") int version,
            @Schema(example = "Partner program 2017") String name,
            LocalDate effectiveFrom,
            @Schema(description = "Absent if it has no end") LocalDate effectiveTo,
            @Schema(description = "Absent for a partner") UUID approvedBy,
            Instant approvedAt,
            RuleView rule) {
        static PlanPart of(ExplainedPlan plan) {
            return new PlanPart(
                    plan.planId(),
                    plan.code(),
                    plan.version(),
                    plan.name(),
                    plan.effectiveFrom(),
                    plan.effectiveTo(),
                    plan.approvedBy(),
                    plan.approvedAt(),
                    RuleView.of(plan.rule(), plan.currency()));
        }
    }
}
