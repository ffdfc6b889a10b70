package dev.tandem.platform.caller;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What ids of persons are derived with. */
@ConfigMapping(prefix = "tandem.person-ids")
public interface PersonIdSettings {
    /**
     * A secret of at least 32 bytes, the same for all services. It never changes: with another one everyone would be somebody
     * else, without their leads, tasks and money.
     */
    String key();

    /** Makes the deriving of ids known to whoever needs it. */
    class Producer {
        @Produces
        @Singleton
        PersonIds personIds(PersonIdSettings settings) {
            return new PersonIds(settings.key());
        }
    }
}
