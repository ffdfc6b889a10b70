package dev.tandem.embedded.quarkus;

import dev.tandem.embedded.token.SigningKeys;
import dev.tandem.embedded.token.Tokens;

/** Tokens for tests. */
public final class TestTokens {

    private static final Tokens TRUSTED = Tokens.signedWith(TestSuite.keys());

    private TestTokens() {}

    /** Tokens that the services under {@link WithTandem} accept. */
    public static Tokens trusted() {
        return TRUSTED;
    }

    /** Well-formed tokens by a key that no service knows. */
    public static Tokens foreign() {
        return Tokens.signedWith(SigningKeys.generated());
    }
}
