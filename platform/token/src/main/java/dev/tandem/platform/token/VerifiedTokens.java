package dev.tandem.platform.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.util.function.Predicate;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verifies each token once, and remembers it until it expires: a signature costs more than most requests. Only what was found
 * good is remembered, so that forged tokens push nothing out.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class VerifiedTokens extends DefaultJWTCallerPrincipalFactory {
    /** Some thousand tokens, of whom those in use stay: a few megabytes. */
    private static final long MOST_CHARACTERS = 2_000_000;

    /** No issuer needs more, and whoever pads a good token pushes no others out. */
    private static final int LONGEST = 4_000;

    private final Clock clock;
    private final Cache<String, JWTCallerPrincipal> verified = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .<String, JWTCallerPrincipal>weigher((token, caller) -> token.length())
            .build();

    /** Issuers date their tokens by real time, whatever time it is for a tenant. */
    public VerifiedTokens() {
        this(Clock.systemUTC());
    }

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo trusted) throws ParseException {
        JWTCallerPrincipal known = verified.getIfPresent(token);
        if (known != null && clock.instant().getEpochSecond() < known.getExpirationTime()) {
            return known;
        }
        JWTCallerPrincipal read = read(token, trusted);
        if (token.length() <= LONGEST) {
            verified.put(token, read);
        }
        return read;
    }

    private JWTCallerPrincipal read(String token, JWTAuthContextInfo trusted) throws ParseException {
        try {
            return verify(token, trusted);
        } catch (ClassCastException odd) {
            // The library trusts an issuer with the types of its claims.
            throw new ParseException("A claim is not of its type", odd);
        }
    }

    /** Checks all of it, each time. */
    protected JWTCallerPrincipal verify(String token, JWTAuthContextInfo trusted) throws ParseException {
        return super.parse(token, trusted);
    }

    /** They are verified anew when they come again, as by an issuer's keys of today. */
    public void forget(Predicate<JsonWebToken> which) {
        verified.asMap().values().removeIf(which);
    }
}
