package dev.tandem.embedded.token;

import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Signs bearer tokens as an identity provider would: {@code sub} is the person's id, {@code tenant} the vendor's
 * program, {@code side} is {@code vendor} or a partner's id, {@code groups} are the roles. Whoever asks for the same token
 * again gets the one signed before, since signing takes longer than most requests do.
 */
public final class Tokens {
    /** The issuer that every service of a test or of the local suite trusts. */
    public static final String ISSUER = "https://tandem.local";

    /** Whom the tokens are for, as services want to see it. */
    public static final String AUDIENCE = "tandem";

    private final TokenSigner signer;
    private final Duration lifetime;
    private final Map<Bearer, String> signed = new ConcurrentHashMap<>();

    private record Bearer(String tenant, String side, String person, Set<String> roles) {}

    private Tokens(TokenSigner signer, Duration lifetime) {
        this.signer = signer;
        this.lifetime = lifetime;
    }

    public static Tokens signedBy(TokenSigner signer) {
        return new Tokens(signer, Duration.ofHours(12));
    }

    /** A negative lifetime gives tokens that have expired. */
    public Tokens lasting(Duration other) {
        return new Tokens(signer, other);
    }

    /** A token of a person on the vendor's side. */
    public String vendor(String tenant, String person, String... roles) {
        return sign(tenant, "vendor", person, roles);
    }

    /** A token of a person on a partner's side. */
    public String partner(String tenant, Object partnerId, String person, String... roles) {
        return sign(tenant, partnerId.toString(), person, roles);
    }

    private String sign(String tenant, String side, String person, String... roles) {
        return signed.computeIfAbsent(new Bearer(tenant, side, person, Set.of(roles)), this::sign);
    }

    private String sign(Bearer bearer) {
        long now = System.currentTimeMillis() / 1000;
        return signer.sign(Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(bearer.person())
                .claim("tenant", bearer.tenant())
                .claim("side", bearer.side())
                .groups(bearer.roles())
                // An expired token was issued before it expired, too.
                .issuedAt(Math.min(now, now + 2 * lifetime.toSeconds()))
                .expiresAt(now + lifetime.toSeconds()));
    }
}
