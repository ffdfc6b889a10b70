package dev.tandem.incentive.plan.rest;

import dev.tandem.incentive.agreement.AgreementStatus;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.Role;
import dev.tandem.platform.rest.AllowedAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan version in responses. */
@Schema(name = "Plan")
public record PlanView(
        UUID id,

        @Schema(example = "3", description = "Grows with every change; the ETag")
        int revision,

        Instant createdAt,
        Instant updatedAt,

        @Schema(example = "partner-program") String code,
        @Schema(example = "1") int version,
        @Schema(example = "Partner program 2017") String name,
        @Schema(example = "USD") String currency,
        LocalDate effectiveFrom,
        @Schema(description = "Absent if it has no end") LocalDate effectiveTo,
        AgreementStatus status,

        @Schema(
                description = "Everybody who wrote this version; none of them can approve it",
                example = "[\"c2f7916b-d8a4-8053-8e6b-94a1f05c2d73\"]")
        List<UUID> authors,

        @Schema(description = "Absent until it is approved") UUID approvedBy,
        @Schema(description = "Absent until it is approved") Instant approvedAt,
        List<RuleView> rules,

        @Schema(description = "The postings owed for deals that had closed before the approval; absent for a draft")
        BacklogView backlog,

        @Schema(description = "The actions available to this caller, and why the others are not")
        List<AllowedAction> allowedActions) {

    static PlanView of(Plan plan, Caller viewer) {
        return new PlanView(
                plan.id(),
                plan.revision(),
                plan.createdAt(),
                plan.updatedAt(),
                plan.code(),
                plan.number(),
                plan.name(),
                plan.currency().getCurrencyCode(),
                plan.effectiveFrom(),
                plan.effectiveTo().orElse(null),
                plan.status(),
                plan.authors(),
                plan.approvedBy().orElse(null),
                plan.approvedAt().orElse(null),
                plan.rules().stream()
                        .map(rule -> RuleView.of(rule, plan.currency()))
                        .toList(),
                plan.backlog().map(BacklogView::of).orElse(null),
                List.of(AllowedAction.of(
                        "approve",
                        viewer,
                        Set.of(Role.VENDOR_ADMIN, Role.FINANCE),
                        () -> plan.objectionToApproval(viewer.personId()))));
    }
}
