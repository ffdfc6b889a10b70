package dev.tandem.gateway.door;

import static dev.tandem.gateway.driver.Seller.asSeller;
import static dev.tandem.gateway.driver.Seller.attemptsOf;
import static dev.tandem.gateway.driver.Seller.bytesOf;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tandem.gateway.driver.EchoService;
import dev.tandem.gateway.driver.Seller;
import dev.tandem.gateway.driver.Wire;
import dev.tandem.testkit.ApiRequest;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void aServiceReceivesJustThis() throws IOException {
        Wire.answer(
                "POST /v1/leads?mark=just-this&limit=%C3%A4 HTTP/1.1",
                "hOST: elsewhere.example",
                TOKEN,
                LAST,
                "Connection: X-Secret",
                "X-Secret: 1",
                "Keep-Alive: timeout=5",
                "Proxy-Authorization: Basic eA==",
                "TE: trailers",
                "Tandem-Tenant: southwind",
                "Upgrade: websocket",
                "X-Forwarded-For: 10.9.8.7",
                "X-Forwarded-Proto: https",
                "X-Real-IP: 10.9.8.7",
                "X-HTTP-Method-Override: DELETE",
                "X-Request-Id: crm-4711_2026",
                "Content-Type: application/json",
                "If-Match: \"3\"",
                "Content-Length: 2",
                "",
                "{}");

        assertEquals(
                """
                POST /v1/leads?mark=just-this&limit=%C3%A4 HTTP/1.1
                Content-Type: application/json
                If-Match: "3"
                X-Forwarded-For: 127.0.0.1
                X-Forwarded-Proto: http
                X-Request-Id: crm-4711_2026
                authorization: Bearer ***
                content-length: 2
                host: 127.0.0.1:***

                {}""",
                bytesOf("mark=just-this")
                        .replaceFirst("Bearer \\S+", "Bearer ***")
                        .replaceFirst("(host: 127.0.0.1:)\\d+", "$1***")
                        .replace("\r\n", "\n"));
    }

    @Test
    void whatIsFramedTwiceReachesNobody() throws IOException {
        String answer = Wire.answer(
                "POST /v1/leads/bulk?mark=twice HTTP/1.1",
                HOST,
                TOKEN,
                "Content-Length: 6",
                "Transfer-Encoding: chunked",
                "",
                "0",
                "",
                "GET /v1/leads/hidden?play=counted HTTP/1.1",
                HOST,
                TOKEN);

        assertThat(answer, startsWith("HTTP/1.1 400"));
        assertThat(answer, containsString("malformedRequest"));
        assertEquals("", bytesOf("mark=twice"));
        assertEquals("0", attemptsOf("/v1/leads/hidden?play=counted"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 2\r\nContent-Length: 3",
                "Content-Length: 2, 3",
                "Content-Length: +2",
                "Content-Length: 0x2",
                "Content-Length: -2",
                "Content-Length: 22222222222222222222",
                "Content-Length : 2",
                "Transfer-Encoding: gzip, chunked\r\nContent-Length: 2",
                "Transfer-Encoding: chunked, chunked",
                "Transfer-Encoding: xchunked",
                "Content-Length: 2\0"
            })
    void aBodyWhoseLengthCanBeReadInTwoWaysReachesNobody(String framing) throws IOException {
        String path = "/v1/leads?framed=%d".formatted(framing.hashCode() & 0xffff);
        String answer = Wire.answer("POST " + path + " HTTP/1.1", HOST, TOKEN, LAST, framing, "", "{}");

        assertThat(answer, matchesPattern("(?s)HTTP/1.1 4(00|11) .*"));
        assertThat(answer, containsString("application/problem+json"));
        assertEquals("", bytesOf(path));
    }

    @Test
    void whatComesAfterABadChunkIsOfNobody() throws IOException {
        String answer = Wire.answer(
                "POST /v1/leads/bulk?mark=bad-chunk HTTP/1.1",
                HOST,
                TOKEN,
                "Transfer-Encoding: chunked",
                "",
                "zz",
                "GET /v1/leads/after?play=counted HTTP/1.1",
                HOST,
                TOKEN,
                "");

        assertThat(answer, startsWith("HTTP/1.1 400"));
        assertThat(answer, containsString("malformedRequest"));
        assertEquals("0", attemptsOf("/v1/leads/after?play=counted"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET /v1/leads?q=, 20000, 414, queryTooLong",
        "GET /v1/leads?q=, 9000, 414, queryTooLong",
        "GET /v1/leads/, 3000, 400, oddPath"
    })
    void aTargetHasABound(String target, int more, int status, String code) throws IOException {
        String answer = Wire.answer(target + "x".repeat(more) + " HTTP/1.1", HOST, TOKEN, LAST);

        assertThat(answer, matchesPattern("(?s)HTTP/1.[01] " + status + " .*"));
        assertThat(answer, containsString("\"code\":\"" + code + "\""));
    }

    @Test
    void aHeadHasABound() throws IOException {
        String large = Wire.answer("GET /v1/leads HTTP/1.1", HOST, TOKEN, LAST, "X-Large: " + "x".repeat(17_000));
        String many = Wire.answer(
                "GET /v1/leads HTTP/1.1",
                HOST,
                TOKEN,
                LAST,
                "X: 1\r\n".repeat(100).trim());

        for (String answer : List.of(large, many)) {
            assertThat(answer, startsWith("HTTP/1.1 431"));
            assertThat(answer, containsString("application/problem+json"));
            assertThat(answer, containsString("headersTooLarge"));
        }
    }

    @Test
    void aHeadThatHardlyComesIsGivenUpOn() throws IOException, InterruptedException {
        try (Wire first = Wire.beginning("GET /v1/leads HTTP/1.1\r\n");
                Wire second = Wire.beginning("GET /q/health/live HTTP/1.1\r\nHost: tandem\r\n\r\nGET /v1")) {
            second.next(12);
            for (int i = 0; i < 4; i++) {
                first.send("X: 1\r\n");
                second.send("x");
                Thread.sleep(100);
            }

            String answer = first.rest();
            assertThat(answer, startsWith("HTTP/1.1 408"));
            assertThat(answer, containsString("headTooSlow"));
            assertThat(second.rest(), containsString("headTooSlow"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void whatReadsHasNoBody(String method) throws IOException {
        String path = "/v1/leads/read-" + method;
        String answer =
                Wire.answer(method + " " + path + " HTTP/1.1", HOST, TOKEN, LAST, "Content-Length: 2", "", "{}");

        assertThat(answer, startsWith("HTTP/1.1 400"));
        assertEquals("", bytesOf(path));
    }

    @Test
    void requestsMayFollowEachOtherWithoutWaiting() throws IOException {
        String request = String.join("\r\n", "GET /v1/leads HTTP/1.1", HOST, TOKEN, "", "");
        try (Wire wire = Wire.beginning(request.repeat(20))) {
            wire.send(String.join("\r\n", "GET /v1/leads HTTP/1.1", HOST, TOKEN, LAST, "", ""));

            assertEquals(22, wire.rest().split("HTTP/1.1 200 OK").length);
        }
    }

    @Test
    void whoAsksOnWithoutTakingTheAnswersIsCutOff() throws IOException {
        String requests = "GET /v1/leads HTTP/1.1\r\nHost: tandem\r\n\r\n".repeat(20);
        try (Wire wire = Wire.beginning("")) {
            assertThrows(IOException.class, () -> {
                for (int i = 0; i < 20_000; i++) {
                    wire.send(requests);
                }
            });
        }
    }

    @Test
    void howeverManyAskBehindASlowAnswerEachHasItsTurn() throws IOException {
        String slow = String.join("\r\n", "GET /v1/leads/silent HTTP/1.1", HOST, TOKEN, "", "");
        String alive = "GET /q/health/live HTTP/1.1\r\nHost: tandem\r\n\r\n";
        try (Wire wire = Wire.beginning(slow + alive.repeat(1_000))) {
            String answers = wire.send(alive.replace("\r\n\r\n", "\r\n" + LAST + "\r\n\r\n"))
                    .rest();

            assertThat(answers, startsWith("HTTP/1.1 504"));
            assertEquals(1_001, answers.split("HTTP/1.1 200 OK").length - 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"close, foo", "foo,Close", "keep-alive, close"})
    void nothingIsCarriedOutAfterACloseInAList(String options) throws IOException {
        String mark = "/v1/leads?mark=" + options.length();
        String request = String.join("\r\n", "POST %s HTTP/1.1", HOST, TOKEN, "Content-Length: 0", "%s", "", "");
        try (Wire wire = Wire.beginning(
                request.formatted("/v1/leads", "Connection: " + options) + request.formatted(mark, LAST))) {
            assertEquals(2, wire.rest().split("HTTP/1.1 200 OK").length);
        }
        assertEquals("", bytesOf(mark));
    }

    @Test
    void whatComesAfterTheLastRequestCostsNothingOfItsAnswer() throws IOException {
        for (int i = 0; i < 20; i++) {
            try (Wire wire = Wire.sending("GET /openapi.json HTTP/1.1", HOST, LAST)) {
                String answer = wire.send("x".repeat(60_000)).rest();

                assertThat(answer, endsWith("}"));
            }
        }
    }

    @Test
    void anOldClientIsNotToldToGoOn() throws IOException {
        String answer = Wire.answer(
                "POST /v1/leads HTTP/1.0", HOST, TOKEN, "Content-Length: 2", "Expect: 100-continue", "", "{}");

        assertThat(answer, startsWith("HTTP/1.0 200"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%zz", "externalId=%", "cursor=%u0041", "a=%4"})
    void aQueryThatIsNotEncodedIsRefused(String query) throws IOException {
        String answer = Wire.answer("GET /v1/leads?mark=odd&" + query + " HTTP/1.1", HOST, TOKEN, LAST);

        assertThat(answer, startsWith("HTTP/1.1 400"));
        assertThat(answer, containsString("malformedRequest"));
        assertEquals("", bytesOf("mark=odd"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP2-Settings",
                "X_Forwarded_For",
                "x_request_id",
                "X-Original-URL",
                "X-Rewrite-URL",
                "True-Client-IP",
                "Cookie",
                "X-Tandem-Tenant"
            })
    void aHeaderThatSomebodyCouldLieWithDoesNotCross(String name) throws IOException {
        String mark = "mark=hygiene-" + name;
        Wire.answer("GET /v1/leads?" + mark + " HTTP/1.1", HOST, TOKEN, LAST, name + ": 7", "X-Other: 7");

        String bytes = bytesOf(mark).toLowerCase(Locale.ROOT);
        assertThat(bytes, containsString("x-other: 7"));
        assertThat(bytes, not(containsString("\n" + name.toLowerCase(Locale.ROOT) + ":")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1000000000", "Transfer-Encoding: chunked"})
    void pagesTakeNoBody(String framing) throws IOException {
        for (String path : List.of("/openapi.json", "/docs", "/q/health/live", "/elsewhere", "/")) {
            String answer = Wire.answer("POST " + path + " HTTP/1.1", HOST, framing);

            assertThat(path, answer, startsWith("HTTP/1.1 400"));
        }
    }

    @Test
    void headIsAnsweredWithoutABody() throws IOException {
        String answer = Wire.answer("HEAD /v1/leads?mark=head HTTP/1.1", HOST, TOKEN, LAST);

        assertThat(answer, startsWith("HTTP/1.1 200"));
        assertThat(answer, endsWith("\r\n\r\n"));
        assertThat(bytesOf("mark=head"), startsWith("HEAD "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "cut-chunks"})
    void anAnswerThatIsCutOffIsNotTakenForAWholeOne(String play) throws IOException {
        try (Wire wire = Wire.sending("GET /v1/leads/1?play=" + play + " HTTP/1.1", HOST, TOKEN)) {
            String answer = wire.rest();

            assertThat(answer.length(), lessThan(10_000));
            assertThat(answer, not(endsWith("0\r\n\r\n")));
            assertThat(answer, not(containsString("Content-Length: 3000")));
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
    void afterAnInterimAnswerABadChunkIsStillAnswered() throws IOException {
        try (Wire wire =
                Wire.sending("POST /v1/leads HTTP/1.1", HOST, TOKEN, "Content-Length: 2", "Expect: 100-continue")) {
            wire.next(25);
            wire.send("{}").next(12);

            String rest = wire.send(
                            "POST /v1/leads/bulk HTTP/1.1\r\n%s\r\n%s\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
                                    .formatted(HOST, TOKEN))
                    .rest();

            assertThat(rest, containsString("HTTP/1.1 400"));
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

    @ParameterizedTest
    @ValueSource(strings = {"100000000", "10000000000000000", "5 zz", " 5", "5\u0001", "+5", "0x5"})
    void aSizeThatParsersReadDifferentlyEndsTheConnection(String size) throws IOException {
        String answer = Wire.answer(
                "POST /v1/leads/bulk?mark=odd-size HTTP/1.1",
                HOST,
                TOKEN,
                "Transfer-Encoding: chunked",
                "",
                size,
                "",
                "GET /v1/leads/smuggled?play=counted HTTP/1.1",
                HOST,
                TOKEN);

        assertThat(answer, startsWith("HTTP/1.1 400"));
        assertThat(answer, not(containsString("HTTP/1.1 200")));
        assertEquals("0", attemptsOf("/v1/leads/smuggled?play=counted"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/leads HTTP/2.0",
                "PRI * HTTP/2.0",
                "get /v1/leads http/1.1",
                "GET  /v1/leads HTTP/1.1",
                " GET /v1/leads HTTP/1.1"
            })
    void aFirstLineThatIsNoneIsAProblem(String line) throws IOException {
        String answer = Wire.answer(line, HOST, TOKEN, LAST);

        assertThat(answer, startsWith("HTTP/1.1 400 "));
        assertThat(answer, containsString("malformedRequest"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: ",
                "Host: a b",
                "Host: user@tandem",
                "Host: a, b",
                "Host: tandem\r\nContent-Type: application/json\r\nContent-Type: text/plain",
                "Host: tandem\r\nIdempotency-Key: a\r\nIdempotency-Key: b",
                "Host: tandem\r\nIf-Match: \"1\"\r\nIf-Match: \"2\"",
                "Host: tandem\r\n: nothing",
                "Host: tandem\r\nX-Folded: a\r\n b"
            })
    void aHeadThatServersReadDifferentlyIsRefused(String headers) throws IOException {
        String answer = Wire.answer("GET /v1/leads/odd?play=counted HTTP/1.1", headers, TOKEN, LAST);

        assertThat(answer, startsWith("HTTP/1.1 400 "));
        assertThat(answer, containsString("malformedRequest"));
        assertEquals("0", attemptsOf("/v1/leads/odd?play=counted"));
    }

    @Test
    void nothingIsDoneAfterTheLastAnswer() throws IOException {
        // Much is left of the first one's body, so that its answer is the last.
        String answer = Wire.answer(
                "POST /v1/leads HTTP/1.1",
                HOST,
                "Transfer-Encoding: chunked",
                "",
                "0",
                "",
                "GET /v1/leads/afterwards?play=counted HTTP/1.1",
                HOST,
                TOKEN,
                "",
                "neither a request");

        assertThat(answer.toLowerCase(Locale.ROOT), containsString("connection: close"));
        assertEquals(1, answer.split("HTTP/1.1 ").length - 1, answer);
        assertEquals("0", attemptsOf("/v1/leads/afterwards?play=counted"));
    }

    @Test
    void whoIsNotToldToComeOnIsNotTakenAtItsWord() throws IOException {
        String answer = Wire.answer(
                "POST /v1/leads HTTP/1.1",
                HOST,
                "Expect: 100-continue",
                "Content-Length: 2",
                "",
                "GET /v1/leads/out-of-step?play=counted HTTP/1.1",
                HOST,
                TOKEN);

        assertThat(answer, startsWith("HTTP/1.1 401"));
        assertThat(answer.toLowerCase(Locale.ROOT), containsString("connection: close"));
        assertEquals(1, answer.split("HTTP/1.1 ").length - 1, answer);
    }

    /** It would keep a connection of a service from others for hours. */
    @Test
    void whoTakesNextToNothingOfAnAnswerIsCutOff() throws Exception {
        String file = "GET /docs/swagger-ui-bundle.js HTTP/1.1";
        int whole = Wire.answer(file, HOST, LAST).length();
        try (Wire trickling = Wire.greedy(file, HOST, LAST)) {
            int taken = 0;
            for (int i = 0; i < 30; i++) {
                // 500 bytes a second, where 1,600 are the least.
                taken += trickling.next(50).length();
                Thread.sleep(100);
            }

            assertThat(taken + trickling.rest().length(), lessThan(whole));
        }
    }

    @Test
    void whoTakesNoAnswersGetsNoMoreOfThem() throws Exception {
        try (Wire greedy = Wire.greedy("GET /docs/swagger-ui-bundle.js HTTP/1.1", HOST)) {
            // Systems take some megabytes of what nobody reads.
            for (int i = 0; i < 6; i++) {
                greedy.send("GET /docs/swagger-ui-bundle.js HTTP/1.1\r\n" + HOST + "\r\n\r\n");
            }
            for (int i = 0; i < 20; i++) {
                greedy.send("GET /v1/leads/unread?play=counted HTTP/1.1\r\n" + HOST + "\r\n" + TOKEN + "\r\n\r\n");
            }
            // Head patience is half a second in these tests.
            Thread.sleep(3_000);

            assertEquals("0", attemptsOf("/v1/leads/unread?play=counted"));
            assertThrows(SocketException.class, greedy::rest, "it was to be cut off");
        }
    }

    @Test
    void anAnswerThatIsCutOffGivesItsPlaceBack() throws IOException {
        for (int i = 0; i < 10; i++) {
            String answer = cutOff("POST /v1/leads/bulk?play=cut-chunks HTTP/1.1");

            assertThat(answer, not(startsWith("HTTP/1.1 429")));
        }
    }

    private static String cutOff(String line) throws IOException {
        try (Wire wire = Wire.sending(line, HOST, TOKEN, "Content-Length: 1").send("x")) {
            return wire.rest();
        } catch (SocketException reset) {
            return "";
        }
    }

    @Test
    void headsThatDoNotEndFillNoMemory() throws IOException {
        List<Wire> unfinished = new ArrayList<>();
        try {
            for (int i = 0; i < 400; i++) {
                unfinished.add(Wire.beginning("GET /v1/leads HTTP/1.1\r\nX: " + "x".repeat(14_000)));
            }

            assertThat(Wire.answer("GET /v1/leads HTTP/1.1", HOST, TOKEN, LAST), startsWith("HTTP/1.1 200"));
            assertThat(unfinished.get(399).rest(), startsWith("HTTP/1.1 408"));
        } finally {
            for (Wire wire : unfinished) {
                wire.close();
            }
        }
    }
}
