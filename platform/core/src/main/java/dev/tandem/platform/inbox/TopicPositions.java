package dev.tandem.platform.inbox;

import dev.tandem.platform.event.OwnTopic;
import io.quarkus.arc.All;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How far this service has read what it hears, as the broker knows it: of all instances, each of which reads some partitions. It hears
 * of what was handled a quarter of a second later at most.
 */
@ApplicationScoped
public class TopicPositions {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final String brokers;
    /** By the group that reads it. */
    private final Map<String, String> topicByGroup;

    private final Set<String> topics;
    private Admin broker;

    TopicPositions(
            @All List<EventConsumer> consumers,
            OwnTopic own,
            Config settings,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.brokers = brokers;
        this.topicByGroup = consumers.stream()
                .map(consumer -> "mp.messaging.incoming." + consumer.name())
                .collect(Collectors.toMap(
                        channel -> settings.getValue(channel + ".group.id", String.class),
                        channel -> settings.getValue(channel + ".topic", String.class)));
        this.topics = new LinkedHashSet<>(topicByGroup.values());
        this.topics.add(own.name());
    }

    /** Up to where the records of each partition were handled, their effects included; none for one of which no record was. */
    public Map<TopicPartition, Long> handled() throws BrokerAway {
        Map<TopicPartition, Long> handled = new HashMap<>();
        for (String group : topicByGroup.keySet()) {
            Map<TopicPartition, OffsetAndMetadata> committed =
                    awaited(broker().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
            committed.forEach((partition, offset) -> {
                if (offset != null && partition.topic().equals(topicByGroup.get(group))) {
                    handled.put(partition, offset.offset());
                }
            });
        }
        return handled;
    }

    /** Where each partition of the topics that this service reads, and of its own, ends at this moment. */
    public Map<TopicPartition, Long> heads() throws BrokerAway {
        return offsets(partitions(), OffsetSpec.latest());
    }

    /** The topics that this service reads, in the order of their names; its own it only writes. */
    public List<String> read() {
        return topicByGroup.values().stream().distinct().sorted().toList();
    }

    private Set<TopicPartition> partitions() throws BrokerAway {
        Set<TopicPartition> partitions = new LinkedHashSet<>();
        Map<String, KafkaFuture<TopicDescription>> described =
                broker().describeTopics(topics).topicNameValues();
        for (Map.Entry<String, KafkaFuture<TopicDescription>> topic : described.entrySet()) {
            try {
                awaited(topic.getValue())
                        .partitions()
                        .forEach(
                                partition -> partitions.add(new TopicPartition(topic.getKey(), partition.partition())));
            } catch (BrokerAway failure) {
                if (!(failure.getCause().getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw failure;
                }
                // Its first event makes it.
            }
        }
        return partitions;
    }

    private Map<TopicPartition, Long> offsets(Set<TopicPartition> partitions, OffsetSpec which) throws BrokerAway {
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> which));
        Map<TopicPartition, ListOffsetsResult.ListOffsetsResultInfo> found =
                awaited(broker().listOffsets(asked).all());
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, offset -> offset.getValue().offset()));
    }

    private static <T> T awaited(KafkaFuture<T> answer) throws BrokerAway {
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException failure) {
            throw new BrokerAway(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BrokerAway(stopped);
        }
    }

    /** Connected when it is first needed: most instances are never asked. */
    private synchronized Admin broker() throws BrokerAway {
        if (broker == null) {
            int patience = (int) PATIENCE.toMillis();
            try {
                broker = Admin.create(Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patience,
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience));
            } catch (KafkaException unreachable) {
                throw new BrokerAway(unreachable);
            }
        }
        return broker;
    }

    @PreDestroy
    synchronized void close() {
        if (broker != null) {
            broker.close(PATIENCE);
        }
    }
}
