package dev.tandem.platform.progress;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the gateway is told of a tenant's clock in a service. Where topics end tells of all tenants at once, so nobody else is told.
 *
 * @param topics where those that the service reads, and its own, end; null if the broker does not answer
 * @see ServiceClockView for the others
 */
@JsonIgnoreProperties(ignoreUnknown = true) // What a service of another version says as well.
public record ServiceProgressView(
        Instant now,
        long due,
        Instant earliestDue,
        long unpublished,
        long published,
        int waiting,
        List<UUID> parked,
        List<String> reads,
        List<TopicPosition> topics) {
    static ServiceProgressView of(ServiceClockView clock, List<TopicPosition> topics) {
        return new ServiceProgressView(
                clock.now(),
                clock.due(),
                clock.earliestDue(),
                clock.unpublished(),
                clock.published(),
                clock.waiting(),
                clock.parked(),
                clock.reads(),
                topics);
    }
}
