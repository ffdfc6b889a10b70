package dev.tandem.incentive.plan.rest;

import dev.tandem.incentive.agreement.AgreementStatus;
import dev.tandem.incentive.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan version in a list. */
@Schema(name = "ListedPlan", description = "A plan version in a list, without its rules")
record ListedPlan(
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
        AgreementStatus status) {
    static ListedPlan of(Plan plan) {
        return new ListedPlan(
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
                plan.status());
    }
}
