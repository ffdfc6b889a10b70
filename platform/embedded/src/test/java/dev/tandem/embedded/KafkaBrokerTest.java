package dev.tandem.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside other tests, but one broker at a time. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("broker")
class KafkaBrokerTest {

    private static final String TOPIC = "tandem.test";

    @TempDir
    Path folder;

    @Test
    void whatIsSentIsHeardInOrderOfItsKey() throws Exception {
        try (KafkaBroker broker = KafkaBroker.temporary()) {
            send(broker, "first", "second", "third");

            assertEquals(List.of("first", "second", "third"), hear(broker, 3));
        }
    }

    @Test
    void eventsAndOffsetsOutliveTheBroker() throws Exception {
        try (KafkaBroker broker = KafkaBroker.keptIn(folder, Ports.free())) {
            send(broker, "before");
            assertEquals(List.of("before"), hear(broker, 1));
            send(broker, "unheard");
        }

        try (KafkaBroker broker = KafkaBroker.keptIn(folder, Ports.free())) {
            assertEquals(List.of("unheard"), hear(broker, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lz4", "gzip", "snappy", "zstd"})
    void whatAProducerCompressesIsTaken(String codec) throws Exception {
        try (KafkaBroker broker = KafkaBroker.temporary();
                KafkaProducer<String, String> producer = producer(broker, Map.of("compression.type", codec))) {
            producer.send(new ProducerRecord<>(TOPIC, "key", "value")).get(20, TimeUnit.SECONDS);

            assertEquals(List.of("value"), hear(broker, 1));
        }
    }

    @Test
    void aNewTopicHasThreePartitions() throws Exception {
        try (KafkaBroker broker = KafkaBroker.temporary();
                KafkaProducer<String, String> producer = producer(broker)) {
            producer.send(new ProducerRecord<>(TOPIC, "key", "value")).get();

            assertEquals(3, producer.partitionsFor(TOPIC).size());
        }
    }

    @Test
    void nothingListensAfterTheEnd() {
        int port = Ports.free();
        KafkaBroker broker = KafkaBroker.keptIn(folder, port);
        assertFalse(Ports.isFree(port));

        broker.close();

        assertTrue(Ports.isFree(port));
    }

    private static void send(KafkaBroker broker, String... values) throws Exception {
        try (KafkaProducer<String, String> producer = producer(broker)) {
            for (String value : values) {
                producer.send(new ProducerRecord<>(TOPIC, "one-thread", value)).get();
            }
        }
    }

    private static KafkaProducer<String, String> producer(KafkaBroker broker) {
        return producer(broker, Map.of());
    }

    private static KafkaProducer<String, String> producer(KafkaBroker broker, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("bootstrap.servers", broker.bootstrapServers());
        settings.put("enable.idempotence", "true");
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    private static List<String> hear(KafkaBroker broker, int expected) {
        List<String> heard = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        broker.bootstrapServers(),
                        "group.id",
                        "test",
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            for (int polls = 0; polls < 100 && heard.size() < expected; polls++) {
                ConsumerRecords<String, String> records = consumer.poll(Duration.ofMillis(200));
                records.forEach(found -> heard.add(found.value()));
            }
            consumer.commitSync();
        }
        return heard;
    }
}
