package dev.tandem.gateway.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import dev.tandem.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The keys that the door signs with, one after another. Whoever verifies tokens reads the published ones by
 * {@link KeyRotation#NOTICE} at the latest, so a new one is published that long before its first use.
 */
@ApplicationScoped
class SigningKeys {
    private static final int BITS = 2048;

    private final StoredKeys stored;
    private final Clock clock;
    private volatile List<SigningKey> known = List.of();

    /** @param usedFrom from when on it signs */
    record SigningKey(RSAKey key, Instant usedFrom) {}

    SigningKeys(StoredKeys stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    /** Makes the next key when it is due, forgets those of which no token is good any more, and reads what other processes did. */
    void refresh() {
        known = stored.refreshed(clock.instant(), SigningKeys::generated);
    }

    /** The one to sign with now. */
    RSAKey current() {
        return currentAt(clock.instant()).or(this::afterRefresh).orElseThrow();
    }

    private Optional<RSAKey> afterRefresh() {
        refresh();
        return currentAt(clock.instant());
    }

    private Optional<RSAKey> currentAt(Instant now) {
        return known.stream()
                .filter(key -> !key.usedFrom().isAfter(now))
                .max(Comparator.comparing(SigningKey::usedFrom))
                .map(SigningKey::key);
    }

    /** Without their private parts. */
    JWKSet published() {
        if (known.isEmpty()) {
            refresh();
        }
        return new JWKSet(known.stream().<JWK>map(SigningKey::key).toList()).toPublicJWKSet();
    }

    private static RSAKey generated() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyID(Ids.next().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
        } catch (JOSEException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    static RSAKey parse(String json) {
        try {
            return RSAKey.parse(json);
        } catch (ParseException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
