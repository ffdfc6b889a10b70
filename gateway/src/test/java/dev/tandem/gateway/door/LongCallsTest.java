package dev.tandem.gateway.door;

import static dev.tandem.gateway.driver.Seller.isBrokenOff;
import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.gateway.driver.PatientlyAwaitedService;
import dev.tandem.gateway.driver.Program;
import dev.tandem.gateway.driver.UnfinishedBodies;
import dev.tandem.gateway.driver.Wire;
import dev.tandem.testkit.ApiRequest;
import dev.tandem.testkit.TestTokens;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTandem(database = "gateway")
@WithTestResource(PatientlyAwaitedService.class)
class LongCallsTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    /** Longer than a call is taken for a short one. */
    private static final long A_WHILE_MILLIS = 1_500;

    private Program program;

    @BeforeEach
    void found() {
        program = Program.live();
    }

    @Test
    void aStreamedCallIsCutOffWhenItsClientIsRevokedAndNoOtherOne() throws Exception {
        String client = program.client(program.vendor(), "integration", "leads:write");
        String other = program.client(program.vendor(), "integration", "leads:write");
        try (UnfinishedBodies files = new UnfinishedBodies()) {
            Wire cut = files.begin(program.key(program.vendor(), client), "/v1/leads/bulk?mark=" + client);
            Wire kept = files.begin(program.key(program.vendor(), other), "/v1/leads/bulk?mark=" + other);
            Thread.sleep(A_WHILE_MILLIS);

            program.vendor()
                    .post("/v1/api-clients/" + client + "/revoke")
                    .then()
                    .statusCode(200);

            assertEquals("", assertTimeoutPreemptively(SOON, () -> rest(cut)));
            eventually(() -> assertTrue(isBrokenOff(client)));
            assertFalse(isBrokenOff(other));
            kept.send("x");
        }
    }

    @Test
    void aStreamedCallIsCutOffWhenItsTokenIsTakenBack() throws Exception {
        String client = program.client(program.vendor(), "integration", "leads:write");
        String key = program.key(program.vendor(), client);
        String token = Program.token(client, key, null).path("access_token");
        try (UnfinishedBodies files = new UnfinishedBodies()) {
            Wire wire = files.begin(token, "/v1/leads/bulk?mark=" + client);
            Thread.sleep(A_WHILE_MILLIS);

            ApiRequest.anonymous()
                    .contentType("application/x-www-form-urlencoded")
                    .formParam("client_id", client)
                    .formParam("client_secret", key)
                    .formParam("token", token)
                    .post("/v1/token/revoke")
                    .then()
                    .statusCode(204);

            assertEquals("", assertTimeoutPreemptively(SOON, () -> rest(wire)));
            eventually(() -> assertTrue(isBrokenOff(client)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/leads", "/v1/leads/bulk"})
    void aBodyThatIsStillComingIsCutOffWhenThePersonLeaves(String path) throws Exception {
        String sam = TestTokens.trusted().vendor(program.tenant, "sam", "vendorSeller");
        try (UnfinishedBodies bodies = new UnfinishedBodies()) {
            Wire wire = bodies.begin(sam, path);
            Thread.sleep(A_WHILE_MILLIS);

            program.leaves("sam");

            assertEquals("", assertTimeoutPreemptively(SOON, () -> rest(wire)));
        }
    }

    @Test
    void anAnswerThatGoesOnIsCutOffWhenItsClientMayReadNoMore() throws Exception {
        String client = program.client(program.vendor(), "integration", "leads:read");
        try (Wire wire = Wire.sending(
                "GET /v1/leads?play=endless&mark=%s HTTP/1.1".formatted(client),
                "Host: tandem",
                "Authorization: Bearer " + program.key(program.vendor(), client))) {
            Thread.sleep(A_WHILE_MILLIS);

            program.vendor()
                    .contentType("application/merge-patch+json")
                    .header(
                            "If-Match",
                            program.vendor().get("/v1/api-clients/" + client).header("ETag"))
                    .body("{\"scopes\":[\"deals:read\"]}")
                    .patch("/v1/api-clients/" + client)
                    .then()
                    .statusCode(200);

            assertThat(assertTimeoutPreemptively(SOON, () -> rest(wire)), not(endsWith("0\r\n\r\n")));
            eventually(() -> assertTrue(isBrokenOff(client)));
        }
    }

    /** Of which two are handed over at once. */
    @Test
    void anAnswerThatIsTakenSlowlyKeepsNoLargeBodyFromItsTurn() throws Exception {
        String sam = TestTokens.trusted().vendor(program.tenant, "sam", "vendorSeller");
        String body = "x".repeat(1_500_000);
        try (Wire one = large(sam, body);
                Wire other = large(sam, body)) {
            assertEquals("HTTP/1.1 200", one.next(12));
            assertEquals("HTTP/1.1 200", other.next(12));

            assertTimeoutPreemptively(
                    SOON,
                    () -> ApiRequest.with(TestTokens.trusted().vendor("southwind", "sam", "vendorSeller"))
                            .body(body)
                            .post("/v1/leads")
                            .then()
                            .statusCode(200));
        }
    }

    private static Wire large(String token, String body) throws IOException {
        return Wire.greedy(
                        "POST /v1/leads?play=early&status=200&size=3000000 HTTP/1.1",
                        "Host: tandem",
                        "Authorization: Bearer " + token,
                        "Content-Length: " + body.length())
                .send(body);
    }

    /** What has come; what a reset takes away with it has not. */
    private static String rest(Wire wire) throws IOException {
        try {
            return wire.rest();
        } catch (SocketException reset) {
            return "";
        }
    }
}
