package dev.tandem.gateway.token;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a token that is good has said.
 *
 * @param id of a token of the door's own; null for any other
 * @param ofDoor whether the door has signed it itself
 * @param isForServices whether it is what services are shown
 * @param secret the number of the secret that a client took it with; empty for what no client took
 * @param claims all of them, as JSON
 */
public record VerifiedToken(
        UUID id,
        CallerClaims caller,
        boolean ofDoor,
        boolean isForServices,
        Optional<Integer> secret,
        Instant expires,
        String claims) {}
