package dev.tandem.incentive.period;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.LocalDate;
import java.util.UUID;

/** Events of an accounting period. */
public sealed interface PeriodEvent extends Event {
    UUID periodId();

    @Override
    default String subject() {
        return periodId().toString();
    }

    @Override
    default String recordType() {
        return "period";
    }

    /**
     * Nothing more is posted to the period.
     *
     * @param period its code, such as {@code 2017Q1}
     * @param end the first day after the period
     */
    record PeriodClosed(
            Occurrence occurrence, UUID periodId, String period, LocalDate from, LocalDate end, UUID closedBy)
            implements PeriodEvent {
        static PeriodClosed of(ClosedPeriod closed, Occurrence occurrence) {
            AccountingPeriod period = closed.period();
            return new PeriodClosed(
                    occurrence, closed.id(), period.code(), period.from(), period.end(), closed.closedBy());
        }
    }
}
