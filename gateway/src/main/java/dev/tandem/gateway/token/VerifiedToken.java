package dev.tandem.gateway.token;

import java.time.Instant;

/**
 * What a token that is good has said.
 *
 * @param ofDoor whether the door has signed it itself
 * @param isForServices whether it is what services are shown
 * @param claims all of them, as JSON
 */
public record VerifiedToken(
        CallerClaims caller, boolean ofDoor, boolean isForServices, Instant expires, String claims) {}
