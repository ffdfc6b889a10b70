package dev.tandem.platform.event;

import io.smallrye.config.ConfigMapping;

/** The topic on which this service publishes its events. */
@ConfigMapping(prefix = "tandem.events")
public interface OwnTopic {
    /** The service's own topic, such as {@code tandem.lead}. */
    String name();
}
