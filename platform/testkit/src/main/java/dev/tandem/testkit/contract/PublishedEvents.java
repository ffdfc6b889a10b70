package dev.tandem.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The events that a service has really published about a tenant, read from its topic. */
public final class PublishedEvents {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private PublishedEvents() {}

    /** The last event of each name that is there, once there is one of each; those that came in time otherwise. */
    public static Map<String, JsonNode> await(String topic, String tenant, Set<String> names) {
        Map<String, JsonNode> data = new HashMap<>();
        awaitAll(topic, tenant, names).forEach((name, event) -> data.put(name, event.data()));
        return data;
    }

    /** With its headers; null when none came in time. */
    public static ReceivedEvent awaitOne(String topic, String tenant, String name) {
        return awaitAll(topic, tenant, Set.of(name)).get(name);
    }

    private static Map<String, ReceivedEvent> awaitAll(String topic, String tenant, Set<String> names) {
        Map<String, ReceivedEvent> published = new HashMap<>();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            boolean mayBeMore = true;
            while ((mayBeMore || !published.keySet().containsAll(names)) && System.nanoTime() < deadline) {
                ConsumerRecords<String, String> records = consumer.poll(Duration.ofMillis(200));
                mayBeMore = !records.isEmpty();
                for (ConsumerRecord<String, String> record : records) {
                    Map<String, String> headers = headers(record);
                    if (tenant.equals(headers.get("ce_tenant"))) {
                        published.put(
                                headers.get("ce_type").split("\\.")[2],
                                new ReceivedEvent(headers, json(record.value())));
                    }
                }
            }
        }
        return published;
    }

    private static Map<String, String> headers(ConsumerRecord<String, String> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
