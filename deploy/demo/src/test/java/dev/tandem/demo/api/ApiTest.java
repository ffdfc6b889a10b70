package dev.tandem.demo.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tandem.client.api.LeadsApi;
import dev.tandem.client.api.LeadsApi.APIListLeadsRequest;
import dev.tandem.client.model.LeadView;
import dev.tandem.client.model.Problem;
import dev.tandem.client.model.TakeInLeadRequest;
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
import java.util.UUID;
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
    private String authorization;

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

        new Bulk(caller).download("/v1/ledger-export", file);

        assertEquals("{}", Files.readString(file));
    }

    @Test
    void theLastExchangeIsRemembered() {
        body = "{\"items\":[]}";

        new LeadsApi(caller).listLeads(APIListLeadsRequest.newBuilder().limit(1).build());

        assertEquals("GET /v1/leads?limit=1", caller.request());
        assertEquals(200, caller.status());
        assertEquals("\"7\"", caller.etag());
    }

    @Test
    void everyRequestHasTheTokenOfItsCaller() {
        takeIn();

        assertTrue(authorization.startsWith("Bearer ey"), authorization);
    }

    @Test
    void aListIsReadToItsLastPage() {
        List<Map<String, Object>> pages =
                List.of(Map.of("items", List.of("a", "b"), "next", "c"), Map.of("items", List.of("c")));

        List<Object> all = Pages.all(
                cursor -> pages.get(cursor == null ? 0 : 1), page -> List.copyOf((List<?>) page.get("items")), page ->
                        (String) page.get("next"));

        assertEquals(List.of("a", "b", "c"), all);
    }

    @Test
    void aProblemIsToldInOneLineWithEveryFieldError() {
        status = 400;
        body = """
                {"code":"invalidRequest","detail":"The request is not valid.",
                 "errors":[{"pointer":"/email","message":"must be an e-mail address"},{"pointer":"/name","message":"is missing"}]}""";

        String line = assertThrows(SuiteFailure.class, this::takeIn).getMessage();

        assertEquals(
                "POST /v1/leads answered 400 invalidRequest: The request is not valid.;"
                        + " /email must be an e-mail address; /name is missing",
                line);
    }

    @Test
    void aRefusalHasTheFactsOfItsKind() {
        status = 409;
        UUID lead = UUID.randomUUID();
        body = "{\"code\":\"externalIdTaken\",\"leadId\":\"" + lead + "\"}";

        Refusal refused = caller.refused(409, this::takeIn);

        assertEquals("externalIdTaken", refused.code());
        assertEquals(lead, refused.as(Problem.class).getLeadId());
    }

    @Test
    void aRefusalOfAnotherKindEndsTheRun() {
        status = 403;
        body = "{\"code\":\"forbidden\",\"detail\":\"Not for you.\"}";

        String line = assertThrows(SuiteFailure.class, () -> caller.refused(409, this::takeIn))
                .getMessage();

        assertEquals("POST /v1/leads answered 403 forbidden: Not for you.", line);
    }

    @Test
    void everyKeyIsAnother() {
        takeIn();
        takeIn();

        assertEquals(2, keys.size());
        assertNotEquals(keys.get(0), keys.get(1));
    }

    @Test
    void aRefusalThatDoesNotComeFallsShort() {
        String line = assertThrows(SuiteFailure.class, () -> caller.refused(409, this::takeIn))
                .getMessage();

        assertEquals("POST /v1/leads was to be refused with 409, but answered 200.", line);
    }

    @Test
    void aStreamIsReadLineByLine() {
        body = "{\"line\":1,\"outcome\":\"imported\"}\n{\"line\":2,\"outcome\":\"refused\"}\n";

        List<JsonNode> lines = new Bulk(caller)
                .send("/v1/imports", "text/csv", BodyPublishers.ofString("a,b"))
                .toList();

        assertEquals("refused", lines.get(1).path("outcome").asText());
    }

    @Test
    void anErrorPageThatIsNoJsonIsShownAsItIs() {
        status = 502;
        body = "<html>Bad Gateway</html>";

        String line = assertThrows(SuiteFailure.class, this::takeIn).getMessage();

        assertEquals("POST /v1/leads answered 502 <html>Bad Gateway</html>", line);
    }

    @Test
    void whatIsNotHeardYetIsAskedForAgain() {
        status = 404;
        body = "{\"code\":\"notFound\"}";

        Patience.onceHeard(() -> {
            LeadView answer = keys.isEmpty() ? takeIn() : null;
            return Optional.ofNullable(answer);
        });

        assertEquals(1, keys.size());
    }

    @Test
    void whatNeverHappensIsToldAfterAWhile() {
        String line = assertThrows(
                        SuiteFailure.class,
                        () -> Patience.awaitUntil("an engagement for the lead", Duration.ofMillis(1), Optional::empty))
                .getMessage();

        assertEquals("After 0 s still not so: an engagement for the lead", line);
    }

    private LeadView takeIn() {
        return new LeadsApi(caller).takeInLead(new TakeInLeadRequest(), ApiCaller.newKey());
    }

    private void answer(HttpExchange exchange) throws IOException {
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Idempotency-Key"))
                .ifPresent(keys::add);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
