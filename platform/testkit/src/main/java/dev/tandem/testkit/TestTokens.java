package dev.tandem.testkit;

import dev.tandem.embedded.token.SharedSecret;
import dev.tandem.embedded.token.Tokens;

/** Tokens for tests. */
public final class TestTokens {
    /** What services under {@link WithTandem} derive the ids of the people in these tokens with. */
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
