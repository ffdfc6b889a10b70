package dev.tandem.platform.progress;

/**
 * Where a partition of a topic ends, and how far a service has come in it.
 *
 * @param head how many records it has had
 * @param handled how many of them this service has handled; null for its own topic, which it does not read
 */
public record TopicPosition(String topic, int partition, long head, Long handled) {}
