package dev.tandem.gateway.sandbox;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a service says of one tenant, by one look that goes the way of its work: what it had handled is known before what it had left to
 * do, that before what it had to publish, and that before where topics end.
 *
 * @param now the tenant's time, as the service has it
 * @param due pieces of timed work that are due and not done
 * @param earliestDue when the first of them was due
 * @param unpublished the tenant's events that are not on its topic yet
 * @param published how many of the tenant's events ever came there
 * @param waiting threads with events that are tried again by themselves
 * @param parked events that had no effect yet
 * @param topics empty if the broker did not answer the service
 */
record ServiceAnswer(
        Instant now,
        long due,
        Optional<Instant> earliestDue,
        long unpublished,
        long published,
        int waiting,
        Set<UUID> parked,
        Optional<Topics> topics) {
    /**
     * By partition, whose names are those of their topics, {@code -} and a number.
     *
     * @param read the topics that the service reads
     * @param heads where those that the service reads, and those of its own topic, end
     * @param handled up to where it has handled those that it reads, effects included
     */
    record Topics(Set<String> read, Map<String, Long> heads, Map<String, Long> handled) {
        /** Whether it has handled everything up to there. It may not have heard yet of a partition that another service knows. */
        boolean isReadUpTo(Map<String, Long> ends) {
            return ends.entrySet().stream()
                    .filter(end -> read.contains(topic(end.getKey())))
                    .allMatch(end -> handled.getOrDefault(end.getKey(), 0L) >= end.getValue());
        }

        private static String topic(String partition) {
            return partition.substring(0, partition.lastIndexOf('-'));
        }
    }

    long allHandled() {
        return topics.stream()
                .flatMap(known -> known.handled().values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }
}
