package dev.tandem.platform.inbox;

import java.util.UUID;

/**
 * An event as it was received.
 *
 * @param id the event's own id, the same at each repeat
 * @param key what orders it: the thread, or the record's id
 * @param name its name in the contract, such as {@code DealClosed}
 * @param json the data as it came, for who keeps it whole
 * @param data what this consumer reads of it
 */
public record ReceivedEvent<T>(UUID id, String key, String name, String json, T data) {}
