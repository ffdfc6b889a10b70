package dev.tandem.platform.inbox.parked;

import dev.tandem.platform.event.CloudEventHeaders;
import dev.tandem.platform.event.EventProducer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The topic for events that can have no effect, each with its reason, so that nothing is lost and no other event waits. */
@ApplicationScoped
public class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final String REASON = "reason";
    /** An event that was small enough for the topic must stay so with its reason. */
    private static final int LONGEST_REASON = 1_000;

    private final EventProducer producer;
    private final String topic;

    DeadLetters(EventProducer producer, @ConfigProperty(name = "tandem.events.name") String ownTopic) {
        this.producer = producer;
        this.topic = ownTopic + ".dead-letters";
    }

    /** Returns only when the broker has it: until then the event must not count as dealt with. */
    public void bury(String key, String payload, Iterable<Header> headers, String reason) {
        LOG.errorf("An event goes to %s: %s", topic, reason);
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, null, key, payload, headers);
        CloudEventHeaders.write(
                record.headers(), REASON, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
        try {
            Future<RecordMetadata> sent = producer.send(record);
            producer.sendAll();
            sent.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public void bury(IncomingEvent event, String reason) {
        Headers headers = new RecordHeaders();
        CloudEventHeaders.write(headers, CloudEventHeaders.ID, event.id().toString());
        CloudEventHeaders.write(headers, CloudEventHeaders.TYPE, CloudEventHeaders.type(event.name()));
        CloudEventHeaders.write(headers, CloudEventHeaders.TENANT, event.tenant());
        CloudEventHeaders.write(headers, CloudEventHeaders.TRACE_PARENT, event.traceParent());
        bury(event.key(), event.payload(), headers, reason);
    }
}
