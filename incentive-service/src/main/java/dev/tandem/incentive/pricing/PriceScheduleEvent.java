package dev.tandem.incentive.pricing;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.LocalDate;
import java.util.UUID;

/** What becomes of a version of a price schedule. */
public sealed interface PriceScheduleEvent extends Event {
    UUID scheduleId();

    @Override
    default String subject() {
        return scheduleId().toString();
    }

    @Override
    default String recordType() {
        return "priceSchedule";
    }

    /**
     * Partners buy at it for its days from now on. What it agrees is read from the schedule itself, as what each partner may
     * see of it differs.
     *
     * @param effectiveTo the first day that it no longer covers; null while it has no end
     * @param products how many have a price in it
     */
    record PriceScheduleApproved(
            Occurrence occurrence,
            UUID scheduleId,
            String code,
            int version,
            String currency,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            int products,
            UUID approvedBy)
            implements PriceScheduleEvent {
        static PriceScheduleApproved of(PriceSchedule schedule, Occurrence occurrence) {
            return new PriceScheduleApproved(
                    occurrence,
                    schedule.id(),
                    schedule.code(),
                    schedule.number(),
                    schedule.currency().getCurrencyCode(),
                    schedule.effectiveFrom(),
                    schedule.effectiveTo().orElse(null),
                    schedule.productCount(),
                    schedule.approvedBy().orElseThrow());
        }
    }
}
