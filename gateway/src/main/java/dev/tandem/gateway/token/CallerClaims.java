package dev.tandem.gateway.token;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is calling, as the services are told.
 *
 * @param side {@code vendor}, or the id of a partner
 * @param issuer by whom the subject is known under that name: two issuers may both have a person {@code 7}
 * @param client the program that acts for the subject, or is the subject; empty if no one knows
 * @param scopes what the client has been granted; empty for a person, who may do what its roles allow
 * @param answeredBy the person for whom a client calls, by its id; empty for a person
 * @param delegated whether the subject is a person for whom the client acts, because it was given that person's token
 */
public record CallerClaims(
        String tenant,
        String side,
        String subject,
        String issuer,
        List<String> roles,
        Optional<String> client,
        Optional<Scopes> scopes,
        Optional<UUID> answeredBy,
        boolean delegated) {
    /** Whose act it is, by the person's id; for a client, whose subject is no person. */
    static final String PERSON = "person_id";

    /** By which services tell apart two subjects of one name, as the issuer of every token is the door. */
    static final String SUBJECT_ISSUER = "subject_issuer";

    static final String CLIENT = "client_id";
    static final String SCOPE = "scope";

    /** Who acts for the subject (RFC 8693, section 4.1). */
    private static final String ACTOR = "act";

    /**
     * Whoever the token of another issuer speaks of. What only the door may say is ignored in it.
     *
     * @throws ParseException when a claim is missing, or not of its type
     */
    static CallerClaims ofPerson(JWTClaimsSet claims) throws ParseException {
        String client = claims.getStringClaim(CLIENT);
        return read(
                claims,
                claims.getIssuer(),
                Optional.ofNullable(client != null ? client : claims.getStringClaim("azp")),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** @throws ParseException when a claim is missing, or not of its type */
    static CallerClaims ofDoor(JWTClaimsSet claims) throws ParseException {
        return read(
                claims,
                required(claims, SUBJECT_ISSUER),
                Optional.ofNullable(claims.getStringClaim(CLIENT)),
                Optional.ofNullable(claims.getStringClaim(SCOPE)).map(Scopes::of),
                Optional.ofNullable(claims.getStringClaim(PERSON)).map(UUID::fromString),
                claims.getJSONObjectClaim(ACTOR) != null);
    }

    private static CallerClaims read(
            JWTClaimsSet claims,
            String issuer,
            Optional<String> client,
            Optional<Scopes> scopes,
            Optional<UUID> answeredBy,
            boolean delegated)
            throws ParseException {
        List<String> roles = claims.getStringListClaim("groups");
        return new CallerClaims(
                required(claims, "tenant"),
                required(claims, "side"),
                required(claims, "sub"),
                issuer,
                roles == null ? List.of() : List.copyOf(roles),
                client,
                scopes,
                answeredBy,
                delegated);
    }

    private static String required(JWTClaimsSet claims, String name) throws ParseException {
        String value = claims.getStringClaim(name);
        if (value == null || value.isBlank()) {
            throw new ParseException(name + " is missing", 0);
        }
        return value;
    }

    /** Empty for the vendor's side, and for what is no partner's id, which services refuse. */
    public Optional<UUID> partner() {
        try {
            return side.equals("vendor") ? Optional.empty() : Optional.of(UUID.fromString(side));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** With no scope more than these; with its own if there are none. */
    public CallerClaims narrowedTo(Optional<Scopes> others) {
        return others.isEmpty()
                ? this
                : new CallerClaims(
                        tenant,
                        side,
                        subject,
                        issuer,
                        roles,
                        client,
                        scopes.map(own -> own.common(others.get())),
                        answeredBy,
                        delegated);
    }

    /** The same person, for whom a client acts now, within what it was granted. */
    public CallerClaims delegatedTo(CallerClaims actor) {
        return new CallerClaims(
                tenant, side, subject, issuer, roles, actor.client, actor.scopes, Optional.empty(), true);
    }

    JWTClaimsSet.Builder write() {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .subject(subject)
                .claim(SUBJECT_ISSUER, issuer)
                .claim("tenant", tenant)
                .claim("side", side)
                .claim("groups", roles);
        client.ifPresent(id -> claims.claim(CLIENT, id));
        answeredBy.ifPresent(person -> claims.claim(PERSON, person.toString()));
        if (delegated) {
            client.ifPresent(actor -> claims.claim(ACTOR, Map.of("sub", actor)));
        }
        scopes.ifPresent(granted -> claims.claim(SCOPE, granted.toString()));
        return claims;
    }
}
