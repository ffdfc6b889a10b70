package dev.tandem.testkit;

import dev.tandem.embedded.token.SharedSecret;
import dev.tandem.embedded.token.Tokens;
import io.smallrye.jwt.build.Jwt;
import java.util.HashMap;
import java.util.Map;

/** Tokens for tests. */
public final class TestTokens {
    /** The derivation of person ids for these tokens, the same as that of services under {@link WithTandem}. */
    public static final String PERSON_IDS_KEY = "what ids of persons are derived with in tests";

    private static final Tokens TRUSTED = Tokens.signedBy(TestServers.signer());

    private TestTokens() {}

    /** Tokens that the services under {@link WithTandem} accept. */
    public static Tokens trusted() {
        return TRUSTED;
    }

    /** A token that the services believe, whatever it claims besides being of their issuer, for them and valid for an hour. */
    public static String claiming(Map<String, ?> claims) {
        long now = System.currentTimeMillis() / 1000;
        Map<String, Object> all = new HashMap<>(claims);
        all.putIfAbsent("aud", Tokens.AUDIENCE);
        return TestServers.signer()
                .sign(Jwt.claims(all).issuer(Tokens.ISSUER).issuedAt(now).expiresAt(now + 3600));
    }

    /** Well-formed tokens with a secret that no service knows. */
    public static Tokens foreign() {
        return Tokens.signedBy(SharedSecret.random());
    }
}
