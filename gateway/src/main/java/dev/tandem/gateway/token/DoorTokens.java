package dev.tandem.gateway.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.tandem.gateway.GatewaySettings;
import dev.tandem.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** The one kind of token that services see (RFC 9068), whatever a caller has shown at the door. */
@ApplicationScoped
public class DoorTokens {
    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");
    /** Services take no other token of the door's: what clients have would be good there for as long as it lasts. */
    static final String OF_SERVICES = "tandem";

    /** The number of the secret with which a client took its token, and with which the token ends. */
    static final String SECRET = "secret_number";

    /** The tokens that a token was exchanged from. */
    static final String FROM = "exchanged_from";

    private final SigningKeys keys;
    private final Clock clock;
    private final String issuer;

    DoorTokens(SigningKeys keys, Clock clock, GatewaySettings settings) {
        this.keys = keys;
        this.clock = clock;
        this.issuer = settings.issuer();
    }

    /** What services are shown. Takes a millisecond or more: never to be asked for by a thread that many requests share. */
    public DoorToken forServices(CallerClaims caller, Duration lifetime) {
        return sign(caller.write(), OF_SERVICES, lifetime);
    }

    /**
     * What a client takes, and shows at the door. Takes as long.
     *
     * @param secret the number of the one that it has shown for it
     * @param from the tokens of the door's own that it is given for, and ends with
     */
    public DoorToken forClient(CallerClaims caller, int secret, List<UUID> from, Duration lifetime) {
        JWTClaimsSet.Builder claims = caller.write().claim(SECRET, secret);
        if (!from.isEmpty()) {
            claims.claim(FROM, from.stream().map(UUID::toString).toList());
        }
        return sign(claims, issuer, lifetime);
    }

    private DoorToken sign(JWTClaimsSet.Builder caller, String audience, Duration lifetime) {
        Instant now = clock.instant();
        Instant until = now.plus(lifetime);
        RSAKey key = keys.current();
        JWTClaimsSet claims = caller.issuer(issuer)
                .audience(audience)
                .jwtID(Ids.next().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(until))
                .build();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(ACCESS_TOKEN)
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException unavailable) {
            throw new IllegalStateException(unavailable);
        }
        return new DoorToken(token.serialize(), until);
    }

    /** @param until when it ends */
    public record DoorToken(String text, Instant until) {}
}
