package dev.tandem.platform.event;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one Kafka producer of a service: idempotent, so that a retried send neither repeats nor reorders. */
@ApplicationScoped
public class EventProducer {
    /** Nobody waits for it: {@link #sendAll} sends at once what was gathered, as one request for all partitions. */
    private static final int LONGEST_LINGER_MILLIS = 50;

    private final KafkaProducer<String, String> kafka;

    EventProducer(@ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                LONGEST_LINGER_MILLIS,
                // Short enough that a broker's absence is noticed, and the outbox is asked again.
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                30_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000);
        kafka = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    /** Gathers it for {@link #sendAll}. */
    public Future<RecordMetadata> send(ProducerRecord<String, String> record) {
        return kafka.send(record);
    }

    /** Sends what was gathered, and returns when the broker has answered. */
    public void sendAll() {
        kafka.flush();
    }

    @PreDestroy
    void close() {
        kafka.close();
    }
}
