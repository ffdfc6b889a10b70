package dev.tandem.gateway.standing;

import java.util.UUID;

/**
 * Somebody of whom processes of the door must not remember any more what they know: a client, a partner with all its clients and
 * people, or a person. Each of the three is null where it is not meant.
 */
public record CallerChange(String tenant, UUID client, UUID partner, UUID person) {}
