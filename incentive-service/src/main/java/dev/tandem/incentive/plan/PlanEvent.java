package dev.tandem.incentive.plan;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.LocalDate;
import java.util.UUID;

/** Events of a plan version. */
public sealed interface PlanEvent extends Event {
    UUID planId();

    @Override
    default String subject() {
        return planId().toString();
    }

    @Override
    default String recordType() {
        return "plan";
    }

    /**
     * A version is in force for its days from now on.
     *
     * @param effectiveTo the first day that it no longer covers; null if open-ended
     * @param approvedBy the second person, who is none of the authors
     */
    record PlanApproved(
            Occurrence occurrence,
            UUID planId,
            String code,
            int version,
            String currency,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            UUID approvedBy)
            implements PlanEvent {
        static PlanApproved of(Plan plan, Occurrence occurrence) {
            return new PlanApproved(
                    occurrence,
                    plan.id(),
                    plan.code(),
                    plan.number(),
                    plan.currency().getCurrencyCode(),
                    plan.effectiveFrom(),
                    plan.effectiveTo().orElse(null),
                    plan.approvedBy().orElseThrow());
        }
    }
}
