package dev.tandem.gateway.usage;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.LocalDate;
import java.util.UUID;

/** Events of what was called. */
public sealed interface UsageEvent extends Event {
    UUID partnerId();

    @Override
    default String subject() {
        return partnerId().toString();
    }

    @Override
    default String recordType() {
        return "partner";
    }

    /**
     * How much a partner's side has called in a day of UTC, once that day is over.
     *
     * @param refused by 4xx other than 429
     * @param limited by 429
     * @param failed by 5xx
     */
    record ApiCallsMeasured(
            Occurrence occurrence,
            UUID partnerId,
            LocalDate day,
            long requests,
            long succeeded,
            long refused,
            long limited,
            long failed)
            implements UsageEvent {
        static ApiCallsMeasured of(UsageSum partner, LocalDate day, Occurrence occurrence) {
            return new ApiCallsMeasured(
                    occurrence,
                    UUID.fromString(partner.of()),
                    day,
                    partner.requests(),
                    partner.succeeded(),
                    partner.refused(),
                    partner.limited(),
                    partner.failed());
        }
    }
}
