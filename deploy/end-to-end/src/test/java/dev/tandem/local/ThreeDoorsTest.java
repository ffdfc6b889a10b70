package dev.tandem.local;

import static dev.tandem.demo.api.ApiCaller.newKey;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.client.api.ApiClientsApi;
import dev.tandem.client.model.ApiClientRequest;
import dev.tandem.client.model.ApiSecretRequest;
import dev.tandem.demo.Cast;
import dev.tandem.demo.Founding;
import dev.tandem.demo.Narrator;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Patience;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Processes of the gateway share nothing but their database: what one of them is told holds at all of them. */
@WithSuite
@TestInstance(Lifecycle.PER_CLASS)
class ThreeDoorsTest {
    private static final Duration TO_BE_KNOWN_EVERYWHERE = Duration.ofSeconds(5);
    /** Of the plan standard, in a minute. */
    private static final int WRITES = 1_200;
    /** What each of three doors has leased and not used may be lost. */
    private static final int LEAST_WRITES = WRITES - 3 * 12;

    private static final int TOO_MANY = 429;
    private static final int UNAUTHORIZED = 401;

    private final Api api;
    private final RunningSuite suite;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Narrator quiet = new Narrator(new PrintStream(OutputStream.nullOutputStream()));
    private Cast program;
    private UUID client;
    private String key;
    private AnotherDoor second;
    private AnotherDoor third;

    ThreeDoorsTest(Api api, RunningSuite suite) {
        this.api = api;
        this.suite = suite;
    }

    @BeforeEach
    void aClient() {
        program = new Founding(api, quiet).program();
        ApiClientsApi clients = new ApiClientsApi(program.admin);
        ApiClientRequest wanted = new ApiClientRequest()
                .name("CRM sync")
                .roles(List.of("integration"))
                .scopes(List.of("leads:read", "leads:write"));
        client = Patience.awaitUntil(
                        "the gateway knows the tenant",
                        () -> ApiCaller.unlessRefused(409, () -> clients.createApiClient(wanted, newKey())))
                .getId();
        key = clients.addApiSecret(client, new ApiSecretRequest(), null).getKey();
    }

    @AfterAll
    void twoAreClosed() {
        Stream.of(second, third).filter(Objects::nonNull).forEach(AnotherDoor::close);
        AnotherDoor.awaitThatOthersHear();
    }

    @Test
    void whoIsRevokedIsRefusedAtEachDoorWithinFiveSeconds() throws Exception {
        List<String> doors = threeDoors();
        for (String door : doors) {
            assertEquals(200, status(door, "GET"));
        }

        new ApiClientsApi(program.admin).revokeApiClient(client, newKey());
        Instant revoked = Instant.now();

        for (String door : doors) {
            while (status(door, "GET") != UNAUTHORIZED) {
                Thread.sleep(100);
            }
            assertTrue(Instant.now().isBefore(revoked.plus(TO_BE_KNOWN_EVERYWHERE)), door);
        }
    }

    @Test
    void aQuotaHoldsOverAllDoorsAlsoWhenOneIsKilled() throws Exception {
        List<String> doors = threeDoors();
        awaitMostOfAMinute();

        long before = written(doors, 0, 600);
        third.kill();
        long after = written(doors, 600, 2_000);

        long written = before + after;
        assertTrue(written <= WRITES, written + " writes were let through");
        assertTrue(written >= LEAST_WRITES, written + " writes were let through");
    }

    @Test
    void whatIsUnderWayEndsBeforeItsDoorDoes() throws Exception {
        String head = """
                POST /v1/leads HTTP/1.1\r
                Host: tandem\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: 2\r
                \r
                {""".formatted(key);
        second = opened(second, "second");
        URI door = URI.create(second.address());
        try (Socket client = new Socket(door.getHost(), door.getPort())) {
            client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(500);

            CompletableFuture<Void> closing = CompletableFuture.runAsync(second::close);
            Thread.sleep(500);
            client.getOutputStream().write('}');

            String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
            assertTrue(answer.contains("invalidRequest"), answer);
            closing.get(10, TimeUnit.SECONDS);
        }
    }

    /** They start slowly, so they stay open for the next test, unless one ends them. */
    private List<String> threeDoors() {
        CompletableFuture<AnotherDoor> opening = CompletableFuture.supplyAsync(() -> opened(third, "third"));
        second = opened(second, "second");
        third = opening.join();
        return List.of(suite.address(), second.address(), third.address());
    }

    private AnotherDoor opened(AnotherDoor door, String name) {
        return door != null && door.isOpen() ? door : suite.anotherDoor(name, Map.of());
    }

    /** Quotas are counted by minutes: what comes in the next one would be counted apart. */
    private static void awaitMostOfAMinute() throws InterruptedException {
        while (Instant.now().getEpochSecond() % 60 > 40) {
            Thread.sleep(100);
        }
    }

    /** How many of these get by the limit at the doors in turn; what they write is refused by the service afterwards. */
    private long written(List<String> doors, int from, int to) {
        return IntStream.range(from, to)
                .parallel()
                .mapToObj(number -> doors.get(number % doors.size()))
                .filter(door -> isLetThrough(door))
                .count();
    }

    private boolean isLetThrough(String door) {
        try {
            return status(door, "POST") != TOO_MANY;
        } catch (IOException killed) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int status(String door, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(door + "/v1/leads"))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }
}
