package dev.tandem.playbook.driver;

import dev.tandem.embedded.token.Tokens;
import dev.tandem.platform.caller.PersonIds;
import dev.tandem.testkit.TestTokens;
import java.util.UUID;

/** Who the people in the tokens of tests are, by their ids. */
public final class Persons {
    public static final UUID ADA = of("northwind", "ada");
    public static final UUID BEN = of("northwind", "ben");
    public static final UUID MAX = of("northwind", "max");
    public static final UUID OLGA = of("northwind", "olga");
    public static final UUID PIA = of("northwind", "pia");

    private Persons() {}

    public static UUID of(String tenant, String subject) {
        return of(tenant, Tokens.ISSUER, subject);
    }

    public static UUID of(String tenant, String issuer, String subject) {
        return new PersonIds(TestTokens.PERSON_IDS_KEY).of(tenant, issuer, subject);
    }
}
