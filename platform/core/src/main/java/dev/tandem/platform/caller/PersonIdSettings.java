package dev.tandem.platform.caller;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The key from which ids of persons are derived. */
@ConfigMapping(prefix = "tandem.person-ids")
public interface PersonIdSettings {
    /**
     * A secret of at least 32 bytes, the same for all services. It never changes: with another one every id would be a
     * else, without their leads, tasks and money.
     */
    String key();

    /** By whom people are known to whoever names a person without an issuer: the {@code iss} of their own tokens. */
    @WithDefault("${mp.jwt.verify.issuer}")
    String issuer();

    /** Provides the derivation of ids as a bean. */
    class Producer {
        @Produces
        @Singleton
        PersonIds personIds(PersonIdSettings settings) {
            return new PersonIds(settings.key());
        }
    }
}
