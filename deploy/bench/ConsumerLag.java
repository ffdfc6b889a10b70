import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.Map;
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
        return broker
                .listOffsets(read.keySet().stream().collect(Collectors.toMap(part -> part, part -> OffsetSpec.latest())))
                .all()
                .get()
                .entrySet()
                .stream()
                .mapToLong(end -> end.getValue().offset() - read.get(end.getKey()).offset())
                .sum();
    }
}
