package dev.tandem.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
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
    private static final String TOPIC = "kept";

    @TempDir
    Path folder;

    @Test
    void eventsAndOffsetsOutliveTheBroker() throws Exception {
        try (KafkaBroker broker = KafkaBroker.keptIn(folder, Ports.free())) {
            send(broker, TOPIC, "before");
            assertEquals(List.of("before"), receive(broker, TOPIC, 1));
            send(broker, TOPIC, "unread");
        }

        try (KafkaBroker broker = KafkaBroker.keptIn(folder, Ports.free())) {
            assertEquals(List.of("unread"), receive(broker, TOPIC, 1));
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

    @Test
    void aKilledBrokerComesBackWithWhatItHad() throws Exception {
        int port = Ports.free();
        Process killed = AnotherJvm.running(KafkaBrokerMain.class, folder.toString(), Integer.toString(port));
        assertEquals(
                "Kafka broker ready on 127.0.0.1:" + port, killed.inputReader().readLine());
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", "127.0.0.1:" + port), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "one-thread", "before")).get();
        }
        killed.destroyForcibly().waitFor();

        try (KafkaBroker next = KafkaBroker.keptIn(folder, Ports.free())) {
            assertEquals(List.of("before"), receive(next, TOPIC, 1));
        }
    }

    @Test
    void severalBrokersStartAtOnceInOneJvm() throws Exception {
        CompletableFuture<KafkaBroker> first = CompletableFuture.supplyAsync(KafkaBroker::temporary);
        CompletableFuture<KafkaBroker> second = CompletableFuture.supplyAsync(KafkaBroker::temporary);

        try (KafkaBroker one = first.get(60, TimeUnit.SECONDS);
                KafkaBroker other = second.get(60, TimeUnit.SECONDS)) {
            assertNotEquals(one.bootstrapServers(), other.bootstrapServers());
        }
    }

    @Test
    void aPortInUseIsNamedAndDoesNotTakeTheJvmWithIt() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertEquals(
                    "The Kafka broker does not start: java.net.BindException: Address already in use",
                    refusal("1", port, Ports.free()));
            assertTrue(refusal("2", Ports.free(), port).contains("The Kafka broker failed with a fatal fault"));
        }
    }

    private String refusal(String name, int port, int controllerPort) {
        Path data = folder.resolve(name);
        return assertThrows(CannotStart.class, () -> KafkaBroker.keptIn(data, port, controllerPort))
                .getMessage();
    }

    /** Messages through it; one broker for all, as starting one takes longer than sending. */
    @Nested
    class Traffic {

        private static KafkaBroker broker;

        @BeforeAll
        static void start() {
            broker = KafkaBroker.temporary();
        }

        @AfterAll
        static void stop() {
            broker.close();
        }

        @Test
        void whatIsSentIsHeardInOrderOfItsKey() throws Exception {
            send(broker, "ordered", "first", "second", "third");

            assertEquals(List.of("first", "second", "third"), receive(broker, "ordered", 3));
        }

        @ParameterizedTest
        @ValueSource(strings = {"lz4", "gzip", "snappy", "zstd"})
        void whatAProducerCompressesIsTaken(String codec) throws Exception {
            try (KafkaProducer<String, String> producer = producer(broker, Map.of("compression.type", codec))) {
                producer.send(new ProducerRecord<>(codec, "key", "value")).get(20, TimeUnit.SECONDS);

                assertEquals(List.of("value"), receive(broker, codec, 1));
            }
        }

        @Test
        void aNewTopicHasThreePartitions() throws Exception {
            try (KafkaProducer<String, String> producer = producer(broker, Map.of())) {
                producer.send(new ProducerRecord<>("new", "key", "value")).get();

                assertEquals(3, producer.partitionsFor("new").size());
            }
        }
    }

    private static void send(KafkaBroker broker, String topic, String... values) throws Exception {
        try (KafkaProducer<String, String> producer = producer(broker, Map.of())) {
            for (String value : values) {
                producer.send(new ProducerRecord<>(topic, "one-thread", value)).get();
            }
        }
    }

    private static KafkaProducer<String, String> producer(KafkaBroker broker, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("bootstrap.servers", broker.bootstrapServers());
        settings.put("enable.idempotence", "true");
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    private static List<String> receive(KafkaBroker broker, String topic, int expected) {
        List<String> received = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        broker.bootstrapServers(),
                        "group.id",
                        "test-of-" + topic,
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            for (int polls = 0; polls < 100 && received.size() < expected; polls++) {
                ConsumerRecords<String, String> records = consumer.poll(Duration.ofMillis(200));
                records.forEach(found -> received.add(found.value()));
            }
            consumer.commitSync();
        }
        return received;
    }
}
