package dev.tandem.gateway.door;

import static dev.tandem.gateway.driver.Seller.asSeller;
import static dev.tandem.gateway.driver.Seller.isBrokenOff;
import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.gateway.driver.EchoService;
import dev.tandem.gateway.driver.Seller;
import dev.tandem.gateway.driver.Wire;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are there before the body of the request has come to its end, if it ever does. */
@QuarkusTest
@WithTandem(database = "gateway")
@WithTestResource(EchoService.class)
class EarlyAnswerTest {
    private static final String HOST = "Host: tandem";
    private static final String TOKEN = "Authorization: Bearer " + Seller.TOKEN;
    private static final String CHUNKED = "Transfer-Encoding: chunked";
    private static final String CHUNK = "1\r\n \r\n";
    /** Of a second or two in which the answer can be read. */
    private static final Duration SOON = Duration.ofSeconds(7);

    @ParameterizedTest
    @CsvSource({
        "403, status=403",
        "403, status=403&size=20000",
        "403, status=403&size=200000",
        "403, status=403&size=20000&chunked",
        "204, status=204",
        "304, status=304"
    })
    void aBodyWithoutEndHoldsNothingAfterItsAnswer(int status, String answer) throws IOException {
        String mark = "early-" + answer.hashCode();
        try (Wire wire = Wire.sending(
                "POST /v1/leads/bulk?play=early&mark=%s&%s HTTP/1.1".formatted(mark, answer), HOST, TOKEN, CHUNKED)) {
            wire.send(CHUNK);

            assertThat(wire.rest(), startsWith("HTTP/1.1 " + status));
            eventually(() -> assertTrue(isBrokenOff(mark)));
            assertIsClosed(wire, CHUNK);
        }
    }

    @Test
    void whoIsAnsweredEarlyIsToldThatItIsTheLastAnswer() throws IOException {
        try (Wire wire = Wire.sending("POST /v1/leads/bulk?play=early&size=3 HTTP/1.1", HOST, TOKEN, CHUNKED)) {
            String answer = wire.send(CHUNK).rest();

            assertThat(answer.toLowerCase(Locale.ROOT), containsString("connection: close"));
            assertThat(answer, endsWith("\r\n\r\nxxx"));
        }
    }

    @Test
    void aBodyThatIsSentFasterThanItIsReadDoesNotKeepTheAnswerFromItsClient() throws IOException {
        try (Wire wire = Wire.sending("POST /v1/leads/bulk?play=early&size=3 HTTP/1.1", HOST, TOKEN, CHUNKED)) {
            wire.send(("1000\r\n" + "x".repeat(4_096) + "\r\n").repeat(100));

            assertThat(wire.rest(), endsWith("\r\n\r\nxxx"));
        }
    }

    @Test
    void aFileThatAServiceDoesNotWaitForIsBrokenOff() {
        String body = "x".repeat(1_900_000);

        asSeller()
                .body(body)
                .post("/v1/leads?play=early&mark=early-file")
                .then()
                .statusCode(403);

        eventually(() -> assertTrue(isBrokenOff("early-file")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Transfer-Encoding: chunked", "Content-Length: 1000000", "Content-Length: 1000"})
    void aBodyThatHardlyComesHoldsNothingAfterItsRefusal(String framing) throws IOException {
        try (Wire wire = Wire.sending("POST /v1/leads/bulk HTTP/1.1", HOST, framing)) {
            assertThat(wire.next(12), startsWith("HTTP/1.1 401"));

            assertIsClosed(wire, " ");
        }
    }

    @Test
    void afterTheRestOfAShortBodyTheConnectionCanBeUsedAgain() throws Exception {
        try (Wire wire = Wire.sending("POST /v1/leads HTTP/1.1", HOST, "Content-Length: 10")) {
            assertThat(wire.next(12), startsWith("HTTP/1.1 401"));
            wire.send("0123456789");
            // Head patience is half a second in these tests, and would be over.
            Thread.sleep(1_000);

            String rest = wire.send(
                            String.join("\r\n", "GET /v1/leads HTTP/1.1", HOST, TOKEN, "Connection: close", "", ""))
                    .rest();

            assertThat(rest, containsString("HTTP/1.1 200"));
        }
    }

    @Test
    void aBodyThatHasEndedBeforeItsAnswerKeepsTheConnectionForOthers() throws IOException {
        String mark = "early-ended";
        try (Wire wire = Wire.sending("POST /v1/leads/bulk?mark=" + mark + " HTTP/1.1", HOST, TOKEN, CHUNKED)) {
            wire.send(CHUNK + "0\r\n\r\n");
            String answers = wire.send(
                            String.join("\r\n", "GET /v1/leads HTTP/1.1", HOST, TOKEN, "Connection: close", "", ""))
                    .rest();

            assertThat(answers.split("HTTP/1.1 200").length, is(3));
            assertThat(isBrokenOff(mark), not(true));
        }
    }

    /** However long its client goes on with a byte now and then. */
    private static void assertIsClosed(Wire wire, String part) {
        assertTimeoutPreemptively(
                SOON,
                () -> assertThrows(IOException.class, () -> {
                    while (true) {
                        wire.send(part);
                        Thread.sleep(100);
                    }
                }));
    }
}
