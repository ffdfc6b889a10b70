package dev.tandem.demo.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {
    private final List<String> keys = new ArrayList<>();
    private HttpServer server;
    private ApiCaller caller;
    private int status = 200;
    private String body = "{}";

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/", this::answer);
        server.start();
        Api api = new Api("http://127.0.0.1:" + server.getAddress().getPort(), StubGateway.tokens());
        caller = api.vendor("northwind", "max", "channelManager");
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void aDownloadTakesThePlaceOfALongerOne(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("ledger.ndjson"), "of an earlier run, and longer");
        body = "{}";

        caller.download("/v1/ledger-export", file);

        assertEquals("{}", Files.readString(file));
    }

    @Test
    void anAnswerIsReadByPointers() {
        body = "{\"id\":\"l-1\",\"routing\":{\"state\":\"pending\"},\"items\":[{\"id\":1},{\"id\":2}]}";

        Answer answer = caller.get("/v1/leads/l-1");

        assertEquals("l-1", answer.id());
        assertEquals("pending", answer.text("/routing/state"));
        assertEquals(2, answer.items("/items").size());
        assertEquals("\"7\"", answer.etag());
    }

    @Test
    void whatTheAnswerLacksIsNamed() {
        String line = assertThrows(
                        SuiteFailure.class, () -> caller.get("/v1/leads").text("/nextCursor"))
                .getMessage();

        assertEquals("GET /v1/leads answered without /nextCursor: {}", line);
    }

    @Test
    void aProblemIsToldInOneLineWithEveryFieldError() {
        status = 400;
        body = """
                {"code":"invalidRequest","detail":"The request is not valid.",
                 "errors":[{"pointer":"/email","message":"must be an e-mail address"},{"pointer":"/name","message":"is missing"}]}""";

        String line = assertThrows(SuiteFailure.class, () -> caller.post("/v1/leads", Map.of()))
                .getMessage();

        assertEquals(
                "POST /v1/leads answered 400 invalidRequest: The request is not valid.;"
                        + " /email must be an e-mail address; /name is missing",
                line);
    }

    @Test
    void everyPostHasAnIdempotencyKeyOfItsOwn() {
        caller.post("/v1/leads", Map.of("name", "a"));
        caller.post("/v1/leads", Map.of("name", "a"));

        assertEquals(2, keys.size());
        assertNotEquals(keys.get(0), keys.get(1));
    }

    @Test
    void aRefusalThatDoesNotComeFallsShort() {
        String line = assertThrows(
                        SuiteFailure.class,
                        () -> caller.refused(409, "/v1/deals/1/advance", Map.of("stage", "proposal")))
                .getMessage();

        assertTrue(line.startsWith("POST /v1/deals/1/advance was to be refused with 409, but answered 200"));
    }

    @Test
    void aStreamIsReadLineByLine() {
        body = "{\"line\":1,\"outcome\":\"imported\"}\n{\"line\":2,\"outcome\":\"refused\"}\n";

        List<JsonNode> lines = caller.stream("/v1/imports", "text/csv", BodyPublishers.ofString("a,b"))
                .toList();

        assertEquals("refused", lines.get(1).path("outcome").asText());
    }

    @Test
    void anErrorPageThatIsNoJsonIsShownAsItIs() {
        status = 502;
        body = "<html>Bad Gateway</html>";

        String line =
                assertThrows(SuiteFailure.class, () -> caller.get("/v1/leads")).getMessage();

        assertTrue(line.contains("answered 502") && line.contains("Bad Gateway"));
    }

    @Test
    void whatNeverHappensIsToldAfterAWhile() {
        String line = assertThrows(
                        SuiteFailure.class,
                        () -> Patience.awaitUntil("an engagement for the lead", Duration.ofMillis(1), Optional::empty))
                .getMessage();

        assertEquals("After 0 s still not so: an engagement for the lead", line);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Idempotency-Key"))
                .ifPresent(keys::add);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
