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
    private final KafkaProducer<String, String> kafka;

    EventProducer(@ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.ACKS_CONFIG,
                "all",
                // Short enough that a broker's absence is noticed, and the outbox is asked again.
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                30_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000);
        kafka = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    public Future<RecordMetadata> send(ProducerRecord<String, String> record) {
        return kafka.send(record);
    }

    @PreDestroy
    void close() {
        kafka.close();
    }
}
