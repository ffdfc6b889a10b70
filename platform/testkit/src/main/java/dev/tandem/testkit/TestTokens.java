package dev.tandem.testkit;

import dev.tandem.embedded.token.SharedSecret;
import dev.tandem.embedded.token.Tokens;

/** Tokens for tests. */
public final class TestTokens {
    /** The derivation of person ids for these tokens, the same as that of services under {@link WithTandem}. */
    public static final String PERSON_IDS_KEY = "what ids of persons are derived with in tests";

    private static final Tokens TRUSTED = Tokens.signedBy(TestServers.secret());

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
