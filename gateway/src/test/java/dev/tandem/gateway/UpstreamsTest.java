package dev.tandem.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpstreamsTest {
    private static final Map<String, URI> ADDRESSES = Map.of(
            "lead", URI.create("http://lead"),
            "playbook", URI.create("http://playbook"),
            "incentive", URI.create("http://incentive"));

    private final Upstreams upstreams =
            new Upstreams(new Settings(ADDRESSES, new MemorySize(BigInteger.ONE), Duration.ZERO, Duration.ZERO));

    private record Settings(Map<String, URI> upstreams, MemorySize maxBody, Duration bodyPatience, Duration silence)
            implements GatewaySettings {}

    @ParameterizedTest
    @ValueSource(strings = {"lead", "playbook", "incentive"})
    void whateverAServicePromisesLeadsToIt(String service) throws IOException {
        List<String> promised =
                Files.readAllLines(Path.of("..", service + "-service", "contracts/openapi.yaml")).stream()
                        .filter(line -> line.matches("  /v1/.*:"))
                        .map(line -> line.strip().replace(":", "").replace("{service}", service))
                        .toList();

        assertFalse(promised.isEmpty());
        promised.forEach(path -> assertEquals(Optional.of(ADDRESSES.get(service)), upstreams.of(path), path));
    }
}
