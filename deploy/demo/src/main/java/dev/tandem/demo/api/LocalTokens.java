package dev.tandem.demo.api;

import dev.tandem.embedded.token.SigningKeys;
import dev.tandem.embedded.token.Tokens;
import java.nio.file.Path;

/** Tokens that the local suite's services trust, as its key is kept on this machine. */
public final class LocalTokens {
    /** The tenant of the sample program. */
    public static final String SAMPLE_TENANT = "northwind";

    private final Tokens tokens;

    LocalTokens(Tokens tokens) {
        this.tokens = tokens;
    }

    public static LocalTokens keptIn(Path folder) {
        return new LocalTokens(Tokens.signedBy(SigningKeys.keptIn(folder)));
    }

    /** {@code side} is "vendor" or a partner's id. */
    public String of(String tenant, String side, String person, String... roles) {
        return "vendor".equals(side)
                ? tokens.vendor(tenant, person, roles)
                : tokens.partner(tenant, side, person, roles);
    }
}
