package dev.tandem.gateway.token;

import java.time.Instant;

/**
 * What a token that is good has said.
 *
 * @param ofDoor whether the door has signed it itself
 * @param claims all of them, as JSON
 */
public record VerifiedToken(CallerClaims caller, boolean ofDoor, Instant expires, String claims) {}
