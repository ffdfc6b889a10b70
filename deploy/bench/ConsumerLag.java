import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** For each line it reads: one line with what every group of consumers has not read yet, as {@code group=records}. */
public final class ConsumerLag {
    private ConsumerLag() {}

    public static void main(String[] args) throws Exception {
        try (Admin broker = Admin.create(Map.of("bootstrap.servers", args[0]));
                BufferedReader asked = new BufferedReader(new InputStreamReader(System.in))) {
            while (asked.readLine() != null) {
                Map<String, Long> unread = new TreeMap<>();
                for (ConsumerGroupListing group : broker.listConsumerGroups().all().get()) {
                    unread.put(group.groupId(), unread(broker, group.groupId()));
                }
                System.out.println(unread.entrySet().stream()
                        .map(group -> group.getKey() + "=" + group.getValue())
                        .collect(Collectors.joining(" ")));
            }
        }
    }

    private static long unread(Admin broker, String group) throws Exception {
        Map<TopicPartition, OffsetAndMetadata> read =
                broker.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        read.values().removeIf(offset -> offset == null);
        Set<TopicPartition> all = partitions(
                broker, read.keySet().stream().map(TopicPartition::topic).collect(Collectors.toSet()));
        Map<TopicPartition, Long> begins = offsets(broker, all, OffsetSpec.earliest());
        // Of a partition without an offset of the group nothing is read yet.
        return offsets(broker, all, OffsetSpec.latest()).entrySet().stream()
                .mapToLong(end -> end.getValue()
                        - (read.containsKey(end.getKey())
                                ? read.get(end.getKey()).offset()
                                : begins.get(end.getKey())))
                .sum();
    }

    private static Set<TopicPartition> partitions(Admin broker, Set<String> topics) throws Exception {
        return broker.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream().map(part -> new TopicPartition(topic.name(), part.partition())))
                .collect(Collectors.toSet());
    }

    private static Map<TopicPartition, Long> offsets(Admin broker, Set<TopicPartition> parts, OffsetSpec at) throws Exception {
        return broker.listOffsets(parts.stream().collect(Collectors.toMap(part -> part, part -> at))).all().get().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }
}
