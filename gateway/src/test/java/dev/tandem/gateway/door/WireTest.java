package dev.tandem.gateway.door;

import static dev.tandem.gateway.driver.Seller.asSeller;
import static dev.tandem.gateway.driver.Seller.attemptsOf;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.gateway.driver.EchoService;
import dev.tandem.gateway.driver.Seller;
import dev.tandem.gateway.driver.Wire;
import dev.tandem.testkit.ApiRequest;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What requests look like, byte for byte, and what becomes of those that servers could read differently. */
@QuarkusTest
@WithTandem(database = "gateway")
@WithTestResource(EchoService.class)
class WireTest {
    private static final String HOST = "Host: tandem";
    private static final String TOKEN = "Authorization: Bearer " + Seller.TOKEN;
    private static final String LAST = "Connection: close";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://elsewhere/v1/leads/absolute?play=counted",
                "/v1/leads/fragment?play=counted#part",
                "/v1/leads/umlaut?play=counted&name=\u00e4"
            })
    void aTargetThatIsNoPlainPathReachesNobody(String target) throws IOException {
        assertThat(Wire.answer("GET " + target + " HTTP/1.1", HOST, TOKEN, LAST), startsWith("HTTP/1.1 400"));
        assertEquals("0", attemptsOf(target.replaceFirst("^http://elsewhere", "")));
    }

    @Test
    void aRequestNamesOneHost() throws IOException {
        String none = Wire.answer("GET /v1/leads HTTP/1.1", TOKEN, LAST);
        assertThat(none, startsWith("HTTP/1.1 400"));
        assertThat(none, containsString("malformedRequest"));
        String two = Wire.answer("GET /v1/leads HTTP/1.1", HOST, "Host: elsewhere", TOKEN, LAST);
        assertThat(two, startsWith("HTTP/1.1 400"));
        assertThat(two, containsString("malformedRequest"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "FOO", "PROPFIND"})
    void methodsThatNoServiceHasAreRefused(String method) throws IOException {
        String answer = Wire.answer(method + " /v1/leads/" + method + "?play=counted HTTP/1.1", HOST, TOKEN, LAST);

        assertThat(answer, startsWith("HTTP/1.1 405"));
        assertThat(answer, containsString("methodNotAllowed"));
        assertEquals("0", attemptsOf("/v1/leads/" + method + "?play=counted"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "cut-chunks"})
    void anAnswerThatIsCutOffIsNotTakenForAWholeOne(String play) throws IOException {
        try (Wire wire = Wire.sending("GET /v1/leads/1?play=" + play + " HTTP/1.1", HOST, TOKEN)) {
            String answer = wire.rest();

            assertThat(answer, containsString("x"));
            assertThat(answer, not(endsWith("0\r\n\r\n")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "nonsense", "00-0-0-01"})
    void aTraceThatCanBeFollowedCrosses(String trace) {
        boolean good = trace.length() == 55;

        asSeller()
                .header("traceparent", trace)
                .get("/v1/leads")
                .then()
                .body("headers.traceparent", good ? equalTo(trace) : nullValue());
    }

    @Test
    void whoAsksWhetherToSendABodyIsToldToComeOn() throws IOException {
        try (Wire wire = Wire.sending(
                "POST /v1/leads HTTP/1.1", HOST, TOKEN, LAST, "Content-Length: 2", "Expect: 100-continue")) {
            assertThat(wire.next(21), equalTo("HTTP/1.1 100 Continue"));

            String answer = wire.send("{}").rest();

            assertThat(answer, containsString("HTTP/1.1 200"));
            assertThat(answer, not(containsString("expect")));
        }
    }

    @Test
    void whoIsRefusedIsNotToldToSendItsBodyFirst() throws IOException {
        try (Wire nobody = Wire.sending("POST /v1/leads HTTP/1.1", HOST, "Content-Length: 2", "Expect: 100-continue")) {
            assertThat(nobody.next(12), equalTo("HTTP/1.1 401"));
        }
        String other = Wire.answer("POST /v1/leads HTTP/1.1", HOST, TOKEN, LAST, "Content-Length: 0", "Expect: more");
        assertThat(other, startsWith("HTTP/1.1 417"));
        assertThat(other, containsString("expectationFailed"));
    }

    @Test
    void thereIsNoWayAroundByAnotherVersionOfTheProtocol() throws IOException {
        try (Wire upgrading = Wire.sending(
                "GET /v1/leads HTTP/1.1",
                HOST,
                TOKEN,
                "Connection: Upgrade, HTTP2-Settings",
                "Upgrade: h2c",
                "HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA")) {
            assertThat(upgrading.next(12), equalTo("HTTP/1.1 200"));
        }
        try (Wire other = Wire.sending("PRI * HTTP/2.0", "", "SM")) {
            // A line of text, and no frames.
            assertThat(other.next(10), matchesPattern("HTTP/... [45]"));
        }
    }

    @Test
    void aRequestKeepsTheIdThatItsClientHasGivenIt() {
        asSeller()
                .header("X-Request-Id", "crm-4711_2026")
                .get("/v1/leads")
                .then()
                .header("X-Request-Id", "crm-4711_2026")
                .body("headers.x-request-id", equalTo("crm-4711_2026"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "two words", "<script>alert(1)</script>"})
    void anIdThatNoLogShouldHaveIsReplaced(String odd) {
        String id = asSeller()
                .header("X-Request-Id", odd)
                .get("/v1/leads")
                .then()
                .extract()
                .path("headers.x-request-id");

        assertThat(id, matchesPattern("[0-9a-f-]{36}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/leads", "/v1//leads", "/elsewhere", "/v1/secrets"})
    void aRefusalSaysTheIdOfTheRequestAndIsNotKept(String path) {
        ApiRequest.anonymous()
                .get(path)
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff");
    }
}
