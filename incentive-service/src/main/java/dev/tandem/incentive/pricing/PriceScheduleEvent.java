package dev.tandem.incentive.pricing;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.LocalDate;
import java.util.UUID;

/** Events of a price schedule version. */
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
     * The version is in force for its days. Its terms are read from the schedule itself, because each partner may see a
     * different part of them.
     *
     * @param effectiveTo the first day that it no longer covers; null if open-ended
     * @param products the number of products with a price in it
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
