package dev.tandem.local;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a topic has of one tenant. */
final class PublishedEvents {
    /** Ids, and digests in which there are ids. */
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}");

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");
    /** What a caller has set, so that it is the same for both. */
    private static final String A_DATE = "T00:00:00Z";

    private final String broker;

    PublishedEvents(String broker) {
        this.broker = broker;
    }

    /**
     * In the order of their threads, as two tenants to which the same has happened have them: ids left out, and times, other than dates,
     * told as hours since then.
     */
    List<String> comparable(String topic, String tenant, Instant since) {
        return of(topic, tenant).stream()
                .map(event -> header(event, "ce_type") + " " + comparable(event.value(), since))
                .sorted()
                .toList();
    }

    private static String comparable(String data, Instant since) {
        String withoutIds = ID.matcher(data).replaceAll("#");
        return TIME.matcher(withoutIds)
                .replaceAll(time -> time.group().endsWith(A_DATE) ? time.group() : hours(time, since));
    }

    private static String hours(MatchResult time, Instant since) {
        // To the nearest, as two tenants are not set up at the same second.
        long minutes = Duration.between(since, Instant.parse(time.group())).toMinutes();
        return Math.round(minutes / 60.0) + " h";
    }

    private List<ConsumerRecord<String, String>> of(String topic, String tenant) {
        Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker);
        List<ConsumerRecord<String, String>> events = new ArrayList<>();
        try (KafkaConsumer<String, String> reader =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            Set<TopicPartition> parts = reader.partitionsFor(topic).stream()
                    .map(part -> new TopicPartition(topic, part.partition()))
                    .collect(Collectors.toSet());
            reader.assign(parts);
            reader.seekToBeginning(parts);
            Map<TopicPartition, Long> ends = reader.endOffsets(parts);
            while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
                reader.poll(Duration.ofSeconds(1)).forEach(event -> {
                    if (tenant.equals(header(event, "ce_tenant"))) {
                        events.add(event);
                    }
                });
            }
        }
        return events;
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
