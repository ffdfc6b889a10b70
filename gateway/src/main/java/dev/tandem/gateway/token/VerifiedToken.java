package dev.tandem.gateway.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a token that is good has said.
 *
 * @param id of a token of the door's own; null for any other
 * @param from those that it was exchanged from, with each of which it ends; the first one of them first
 * @param ofDoor whether the door has signed it itself
 * @param isForServices whether it is what services are shown
 * @param secret the number of the secret that a client took it with; empty for what no client took
 * @param claims all of them, as JSON
 */
public record VerifiedToken(
        UUID id,
        List<UUID> from,
        CallerClaims caller,
        boolean ofDoor,
        boolean isForServices,
        Optional<Integer> secret,
        Instant expires,
        String claims) {
    /** Of a token of the door's own: its id, and those before it. It is good as long as none of them was taken back. */
    public List<UUID> lineage() {
        return Stream.concat(from.stream(), Stream.of(id)).toList();
    }
}
