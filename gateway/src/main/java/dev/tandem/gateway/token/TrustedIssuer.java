package dev.tandem.gateway.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.BadJWSException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.tandem.gateway.token.InvalidToken.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;

/** An issuer whose tokens are believed, once they are verified: signature, times, and that they are meant for us. */
final class TrustedIssuer {
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final Duration LONGEST = Duration.ofHours(24);

    private final Clock clock;
    private final Optional<String> audience;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    /** @param audience that each token has to name; empty if none has to */
    TrustedIssuer(
            JWKSource<SecurityContext> keys, Set<JWSAlgorithm> algorithms, Optional<String> audience, Clock clock) {
        this.clock = clock;
        this.audience = audience;
        processor.setJWSKeySelector(new EdwardsKeys(algorithms, keys));
        processor.setJWSVerifierFactory(new EdwardsVerifier.Factory());
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        // By our clock, and with a reason for each refusal.
        processor.setJWTClaimsSetVerifier(null);
    }

    /** Waits for the issuer's keys, if they are not at hand. */
    JWTClaimsSet verified(SignedJWT token) {
        JWTClaimsSet claims = verifiedSignature(token);
        checkTimes(claims);
        if (audience.isPresent() && !claims.getAudience().contains(audience.get())) {
            throw new InvalidToken(Reason.UNAUTHENTICATED);
        }
        return claims;
    }

    private JWTClaimsSet verifiedSignature(SignedJWT token) {
        try {
            return processor.process(token, null);
        } catch (BadJWSException forged) {
            throw new InvalidToken(Reason.FORGED);
        } catch (RemoteKeySourceException away) {
            throw new IssuerAway(away);
        } catch (BadJOSEException | JOSEException noKeyForIt) {
            throw new InvalidToken(Reason.KEY_UNKNOWN);
        }
    }

    private void checkTimes(JWTClaimsSet claims) {
        Instant now = clock.instant();
        Date expires = claims.getExpirationTime();
        if (expires == null || expires.toInstant().isAfter(now.plus(LONGEST))) {
            throw new InvalidToken(Reason.UNAUTHENTICATED);
        }
        if (!expires.toInstant().isAfter(now)) {
            throw new InvalidToken(Reason.TOKEN_EXPIRED);
        }
        if (isAhead(claims.getNotBeforeTime(), now) || isAhead(claims.getIssueTime(), now)) {
            throw new InvalidToken(Reason.TOKEN_NOT_YET_VALID);
        }
    }

    private static boolean isAhead(Date time, Instant now) {
        return time != null && time.toInstant().isAfter(now.plus(SKEW));
    }
}
