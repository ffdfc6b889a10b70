package dev.tandem.platform.inbox.parked;

import dev.tandem.platform.event.CloudEventHeaders;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * An event as it lies on the topic, or parked, not yet read.
 *
 * @param traceParent the trace that it belongs to, as W3C Trace Context writes it; null when it does not say
 */
public record IncomingEvent(UUID id, String tenant, String key, String name, String payload, String traceParent) {
    /** @throws MalformedEvent when it does not say who it is, whose it is, or what it orders by */
    public static IncomingEvent of(ConsumerRecord<String, String> record) {
        try {
            UUID id = UUID.fromString(header(record, CloudEventHeaders.ID));
            String tenant = header(record, CloudEventHeaders.TENANT);
            if (record.key() == null || record.value() == null || tenant.isBlank() || tenant.equals("*")) {
                throw new MalformedEvent("it has no key, no data or no tenant");
            }
            String trace = CloudEventHeaders.read(record.headers(), CloudEventHeaders.TRACE_PARENT)
                    .orElse(null);
            return new IncomingEvent(id, tenant, record.key(), name(record), record.value(), trace);
        } catch (IllegalArgumentException notAnId) {
            throw new MalformedEvent("its id is not a UUID");
        }
    }

    /** @throws MalformedEvent when it does not say what it is */
    public static String name(ConsumerRecord<String, String> record) {
        return CloudEventHeaders.name(header(record, CloudEventHeaders.TYPE));
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return CloudEventHeaders.read(record.headers(), name)
                .orElseThrow(() -> new MalformedEvent("it has no header " + name));
    }
}
