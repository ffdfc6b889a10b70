package dev.tandem.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** The settings of an operator. */
@ConfigMapping(prefix = "tandem.gateway")
public interface GatewaySettings {
    /** Where each service listens, by its name: {@code lead}, {@code playbook}, {@code incentive}. */
    Map<String, URI> upstreams();

    /** Larger bodies are refused with 413, except of streamed calls. A smaller limit refuses large playbooks. */
    @WithDefault("10M")
    MemorySize maxBody();

    /**
     * A body is given up on with 408 if it neither comes to its end nor brings a kilobyte for each second in that time. Not so streamed
     * calls.
     */
    @WithDefault("10s")
    Duration bodyPatience();

    /** A service that keeps silent for longer is given up on with 504. Imports send something all the time. */
    @WithDefault("60s")
    Duration silence();

    /** Whether the contract and its pages are served: {@code /openapi.json}, {@code /docs} and their like. */
    @WithDefault("true")
    boolean docs();
}
