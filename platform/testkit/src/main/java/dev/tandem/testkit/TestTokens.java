package dev.tandem.testkit;

import dev.tandem.embedded.token.SharedSecret;
import dev.tandem.embedded.token.Tokens;

/** Tokens for tests. */
public final class TestTokens {

    private static final Tokens TRUSTED = Tokens.signedBy(TestSuite.secret());

    private TestTokens() {}

    /** Tokens that the services under {@link WithTandem} accept. */
    public static Tokens trusted() {
        return TRUSTED;
    }

    /** Well-formed tokens with a secret that no service knows. */
    public static Tokens foreign() {
        return Tokens.signedBy(SharedSecret.random());
    }
}
