package dev.tandem.testkit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ApiRequestTest {
    private HttpServer server;
    private String contentType = "application/json";
    private String answer = """
            {"items":[{"id":"a","amount":{"currency":"USD"}},{"id":"b","amount":{"currency":"JPY"}}]}""";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void anAnswerIsLookedIntoByNamesNumbersAndScripts() {
        request()
                .get("/v1/deals")
                .then()
                .statusCode(200)
                .body("items[1].amount.currency", equalTo("JPY"))
                .body("items.id", contains("a", "b"))
                .body("items.findAll { it.amount.currency == 'USD' }", hasSize(1));
    }

    @Test
    void aStatusThatWasNotExpectedIsToldWithTheWholeExchange() {
        failureOf(() -> post().then().statusCode(201), "<201> but was <200>");
    }

    @Test
    void aValueThatWasNotExpectedIsToldWithTheWholeExchange() {
        failureOf(() -> post().then().body("items[0].id", equalTo("z")), "Expected: \"z\"");
    }

    @Test
    void whatIsNoJsonIsLeftAsItIs() {
        contentType = "application/xml";
        answer = "<payout><sum>4.75</sum></payout>";

        assertEquals("4.75", request().get("/v1/payouts").path("payout.sum"));
    }

    private void failureOf(Executable check, String fault) {
        String reported = assertThrows(AssertionError.class, check).getMessage();
        assertTrue(reported.contains(fault), reported);
        assertTrue(reported.contains("POST " + address() + "/v1/deals\n{\"stage\":\"won\"}"), reported);
        assertTrue(reported.contains("200 OK") && reported.endsWith(answer), reported);
    }

    private Response post() {
        return request().body("{\"stage\":\"won\"}").post("/v1/deals");
    }

    private RequestSpecification request() {
        return ApiRequest.anonymous().baseUri(address());
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
