package dev.tandem.platform.caller;

import io.smallrye.config.ConfigMapping;
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

    /** Provides the derivation of ids as a bean. */
    class Producer {
        @Produces
        @Singleton
        PersonIds personIds(PersonIdSettings settings) {
            return new PersonIds(settings.key());
        }
    }
}
