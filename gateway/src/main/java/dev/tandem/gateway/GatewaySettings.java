package dev.tandem.gateway;

import dev.tandem.gateway.address.Networks;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The settings of an operator. */
@ConfigMapping(prefix = "tandem.gateway")
public interface GatewaySettings {
    /**
     * What this process is: {@code door} lets clients in, {@code office} answers for what the gateway itself keeps. A door that is no
     * office needs an upstream {@code gateway}; an office that is no door takes the door's tokens alone, as services do.
     */
    @WithDefault("door,office")
    Set<Role> roles();

    /** See {@link #roles}. */
    enum Role {
        DOOR,
        OFFICE
    }

    /** The address to listen at. */
    @WithDefault("${quarkus.http.host:0.0.0.0}")
    String host();

    /** The port to listen at. */
    @WithDefault("${quarkus.http.port}")
    int port();

    /**
     * Where each service listens, by its name: {@code lead}, {@code playbook}, {@code incentive}. Also {@code gateway} for a door that is no
     * office.
     */
    Map<String, URI> upstreams();

    /** Larger bodies are refused with 413, except of streamed calls. A smaller limit refuses large playbooks. */
    @WithDefault("10M")
    MemorySize maxBody();

    /** How many there may be at once; one more is closed. Each takes some 4 KB for as long as it is idle. */
    @WithDefault("12000")
    int connections();

    /** The head of a request is given up on with 408 if it does not come to its end within that time from its first byte. */
    @WithDefault("10s")
    Duration headPatience();

    /**
     * A client that takes nothing of its answer for that time is cut off, and one that takes less than 1,600 bytes a second once it is
     * behind by as much as that makes in that time. By less than 80 seconds, honest clients on slow lines are cut off, as systems do not tell
     * sooner what was taken.
     */
    @WithDefault("80s")
    Duration answerPatience();

    /**
     * A body is given up on with 408 if it neither comes to its end nor brings a kilobyte for each second in that time. Not so streamed
     * calls.
     */
    @WithDefault("10s")
    Duration bodyPatience();

    /** A body that takes longer to arrive is given up on with 408, however steadily it comes. Not so streamed calls. */
    @WithDefault("10m")
    Duration longestBody();

    /** A service that keeps silent for longer is given up on with 504. Imports send something all the time. */
    @WithDefault("60s")
    Duration silence();

    /** How long what is under way may take when the process is told to end. Longer means slower updates, shorter means cut answers. */
    @WithDefault("10s")
    Duration drain();

    /**
     * Networks of proxies in front of the door, such as {@code 10.0.0.0/8}: what they say of where a request comes from is believed. Without
     * it all requests through a proxy come from the proxy, so that one client's bad tokens shut out all of them. Never one from which clients
     * come themselves: they could choose their address.
     */
    Optional<Set<@Pattern(regexp = Networks.FORM) String>> trustedProxies();

    /** Whether the contract and its pages are served: {@code /openapi.json}, {@code /docs} and their like. */
    @WithDefault("true")
    boolean docs();

    /** Who the door is as the issuer of tokens; services trust it, and nobody else. */
    String issuer();

    /** What signing keys are sealed with in the database: 32 bytes in Base64, the same for all processes of the gateway. */
    String masterKey();

    /** Whose tokens the door takes, by a name of the operator's choice. */
    Map<String, Issuer> issuers();

    /** An OpenID provider. */
    interface Issuer {
        /** As its tokens name it in {@code iss}. */
        String issuer();

        /** Where its keys are: the URL of a JSON Web Key Set, or a file with one or with a public RSA key as PEM. */
        String keys();

        /** What tokens have to name in {@code aud}; nothing if it is not set. */
        Optional<String> audience();

        /**
         * By which its tokens may be signed: {@code RS256}, {@code ES256}, and the like, or {@code EdDSA} by Ed25519 (also named
         * that), but no secret shared with it.
         */
        @WithDefault("RS256")
        Set<@Pattern(regexp = "(RS|PS|ES)(256|384|512)|EdDSA|Ed25519") String> algorithms();
    }
}
