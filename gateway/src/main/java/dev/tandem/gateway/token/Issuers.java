package dev.tandem.gateway.token;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.tandem.gateway.GatewaySettings;
import dev.tandem.gateway.token.InvalidToken.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The issuers of an operator's choice, and the door itself. */
@ApplicationScoped
public class Issuers {
    private static final int LONGEST = 8 << 10;
    private static final int PATIENCE_MILLIS = 2_000;
    private static final int LARGEST_KEYS = 256 << 10;
    private static final Duration KEYS_KEPT = Duration.ofMinutes(10);
    private static final Duration KEYS_KEPT_WITHOUT_ISSUER = Duration.ofHours(24);
    private static final Duration REFRESH_AHEAD = Duration.ofMinutes(1);
    private static final Duration SEARCH_FOR_UNKNOWN_KEY = Duration.ofSeconds(10);

    private final String door;
    private final Map<String, TrustedIssuer> byName = new HashMap<>();

    Issuers(GatewaySettings settings, SigningKeys own, Clock clock) {
        door = settings.issuer();
        settings.issuers()
                .values()
                .forEach(issuer -> byName.put(
                        issuer.issuer(),
                        new TrustedIssuer(keys(issuer.keys()), algorithms(issuer), issuer.audience(), clock)));
        JWKSource<SecurityContext> ownKeys = (selector, context) -> selector.select(own.published());
        byName.put(door, new TrustedIssuer(ownKeys, Set.of(JWSAlgorithm.RS256), Optional.empty(), clock));
    }

    /** Waits for an issuer's keys, if they are not at hand. */
    public VerifiedToken verified(String token) {
        if (token.length() > LONGEST) {
            throw new InvalidToken(Reason.UNAUTHENTICATED);
        }
        try {
            SignedJWT signed = SignedJWT.parse(token);
            String name = signed.getJWTClaimsSet().getIssuer();
            TrustedIssuer issuer = byName.get(name);
            if (issuer == null) {
                throw new InvalidToken(Reason.KEY_UNKNOWN);
            }
            JWTClaimsSet claims = issuer.verified(signed);
            boolean ofDoor = name.equals(door);
            return new VerifiedToken(
                    ofDoor ? UUID.fromString(claims.getJWTID()) : null,
                    ofDoor ? exchangedFrom(claims) : List.of(),
                    ofDoor ? CallerClaims.ofDoor(claims) : CallerClaims.ofPerson(claims),
                    ofDoor,
                    ofDoor && claims.getAudience().contains(DoorTokens.OF_SERVICES),
                    ofDoor ? Optional.ofNullable(claims.getIntegerClaim(DoorTokens.SECRET)) : Optional.empty(),
                    claims.getExpirationTime().toInstant(),
                    claims.toString());
        } catch (ParseException noToken) {
            throw new InvalidToken(Reason.UNAUTHENTICATED);
        }
    }

    private static List<UUID> exchangedFrom(JWTClaimsSet claims) throws ParseException {
        List<String> from = claims.getStringListClaim(DoorTokens.FROM);
        return from == null ? List.of() : from.stream().map(UUID::fromString).toList();
    }

    private static Set<JWSAlgorithm> algorithms(GatewaySettings.Issuer issuer) {
        return issuer.algorithms().stream().map(JWSAlgorithm::parse).collect(Collectors.toSet());
    }

    private static JWKSource<SecurityContext> keys(String place) {
        if (!place.startsWith("http:") && !place.startsWith("https:")) {
            return new ImmutableJWKSet<>(keysIn(Path.of(place)));
        }
        try {
            return JWKSourceBuilder.create(
                            URI.create(place).toURL(),
                            new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST_KEYS))
                    .cache(KEYS_KEPT.toMillis(), PATIENCE_MILLIS)
                    .refreshAheadCache(REFRESH_AHEAD.toMillis(), true)
                    .rateLimited(SEARCH_FOR_UNKNOWN_KEY.toMillis())
                    .outageTolerant(KEYS_KEPT_WITHOUT_ISSUER.toMillis())
                    .build();
        } catch (MalformedURLException noPlace) {
            throw new IllegalArgumentException("Not a place of keys: " + place, noPlace);
        }
    }

    /** A set of JSON Web Keys, or one public RSA key as PEM. */
    private static JWKSet keysIn(Path file) {
        try {
            String text = Files.readString(file);
            return text.contains("BEGIN PUBLIC KEY") ? new JWKSet(rsaKey(text)) : JWKSet.parse(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParseException | GeneralSecurityException noKeys) {
            throw new IllegalArgumentException("There are no keys in " + file, noKeys);
        }
    }

    private static RSAKey rsaKey(String pem) throws GeneralSecurityException {
        byte[] encoded = Base64.getMimeDecoder().decode(pem.replaceAll("-----[^-]+-----", ""));
        RSAPublicKey key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        return new RSAKey.Builder(key).keyUse(KeyUse.SIGNATURE).build();
    }
}
