package dev.tandem.platform.event;

import io.smallrye.config.ConfigMapping;

/** Where this service tells of what has happened. */
@ConfigMapping(prefix = "tandem.events")
public interface OwnTopic {
    /** The service's own topic, such as {@code tandem.lead}. */
    String name();
}
