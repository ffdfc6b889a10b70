package dev.tandem.gateway.door;

import static dev.tandem.gateway.driver.Seller.asSeller;
import static dev.tandem.gateway.driver.Seller.attemptsOf;
import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.gateway.driver.EchoService;
import dev.tandem.gateway.driver.Seller;
import dev.tandem.gateway.driver.UnfinishedBodies;
import dev.tandem.gateway.driver.Wire;
import dev.tandem.testkit.ApiRequest;
import dev.tandem.testkit.TestTokens;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTandem(database = "gateway")
@WithTestResource(EchoService.class)
class DoorTest {
    private static final String LARGE = "x".repeat(1_500_000);
    private static final int MANY = 200;
    private static final String TOO_LARGE = "x".repeat(2_100_000);

    @Test
    void aRequestReachesTheServiceThatOwnsItsPathWithQueryBodyAndHeaders() {
        asSeller()
                .header("Idempotency-Key", "k-1")
                .body("{}")
                .post("/v1/leads?limit=2")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("method", equalTo("POST"))
                .body("uri", equalTo("/v1/leads?limit=2"))
                .body("length", equalTo(2))
                .body("headers.idempotency-key", equalTo("k-1"))
                .body("headers.authorization", not(equalTo("Bearer " + Seller.TOKEN)));
    }

    @Test
    void headersOfOneHopAndForgedOriginsDoNotCross() {
        asSeller()
                .header("Connection", "keep-alive, X-Secret")
                .header("X-Secret", "1")
                .header("X-Forwarded-For", "10.9.8.7")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=10.9.8.7")
                .get("/v1/partners")
                .then()
                .statusCode(200)
                .header("X-Internal", nullValue())
                .body("headers.x-secret", nullValue())
                .body("headers.x-forwarded-host", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.x-forwarded-for", not(containsString("10.9.8.7")));
    }

    @Test
    void nobodyEntersWithoutAValidToken() {
        String expired = Seller.token(TestTokens.trusted().lasting(Duration.ofHours(-1)));

        ApiRequest.anonymous()
                .get("/v1/leads")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType(containsString("application/problem+json"))
                .body("code", equalTo("unauthenticated"));
        ApiRequest.with("nonsense").get("/v1/leads").then().statusCode(401);
        ApiRequest.with(Seller.token(TestTokens.foreign()))
                .get("/v1/leads")
                .then()
                .statusCode(401);
        ApiRequest.with(expired).get("/v1/leads").then().statusCode(401);
    }

    @Test
    void aClaimThatIsNotOfItsTypeMakesNoToken() {
        for (Object groups : new Object[] {7, Map.of()}) {
            String odd = TestTokens.claiming(Map.of("sub", "sam", "tenant", "northwind", "groups", groups));
            ApiRequest.with(odd).get("/v1/leads").then().statusCode(401).body("code", equalTo("unauthenticated"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/q", "/q/metrics", "/q/health", "/q/health/well", "/v2/leads"})
    void outsideTheApiThereIsNothing(String path) {
        asSeller()
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("notFound"));
    }

    @Test
    void aPathThatNoServiceOwnsIsNotFound() {
        asSeller().get("/v1/secrets").then().statusCode(404).body("code", equalTo("notFound"));
    }

    @Test
    void aMethodThatAPathDoesNotHaveIsToldWhichItHas() {
        asSeller()
                .body("{}")
                .put("/v1/leads")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, POST")
                .body("code", equalTo("methodNotAllowed"));
    }

    @Test
    void whatIsOnItsWayOutSaysSinceWhenUntilWhenAndWhatComesInstead() {
        asSeller()
                .get("/v1/leads/leaving")
                .then()
                .statusCode(200)
                .header("Deprecation", "@1767225600")
                .header("Sunset", "Sat, 1 Jan 2050 00:00:00 GMT")
                .header("Link", "</v1/leads>; rel=\"successor-version\"");
    }

    @Test
    void whatHasEndedIsGone() {
        asSeller()
                .get("/v1/leads/gone")
                .then()
                .statusCode(410)
                .header("Link", "</v1/leads>; rel=\"successor-version\"")
                .body("code", equalTo("operationGone"));
    }

    @Test
    void aQueryHasAnEnd() throws IOException {
        String longest = "GET /v1/leads?company=" + "x".repeat(8_184);

        assertTrue(answerTo(longest).startsWith("HTTP/1.1 200"));
        assertTrue(answerTo(longest + "x").contains("queryTooLong"));
    }

    private static String answerTo(String request) throws IOException {
        return Wire.answer(
                request + " HTTP/1.1", "Host: tandem", "Authorization: Bearer " + Seller.TOKEN, "Connection: close");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/leads/../plans",
                "/v1/leads/%2e%2e/plans",
                "/v1//leads",
                "/v1/leads/a%2Fb",
                "/v1/leads;x=1",
                "/v1/leads/./a",
                "/v1/leads/%00"
            })
    void anOddPathIsRefusedBeforeAnybodyReadsIt(String path) throws IOException {
        assertTrue(answerTo("GET " + path).startsWith("HTTP/1.1 400"), path);
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        asSeller().body(TOO_LARGE).post("/v1/leads").then().statusCode(413).body("code", equalTo("requestTooLarge"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/imports/accounts",
                "/v1/leads/bulk",
                "/v1/rubrics/calibrate",
                "/v1/rubrics/0192f1c2/calibrate",
                "/v1/rubrics/0192f1c2/scores"
            })
    void whatIsReadLineByLineMayBeOfAnySize(String path) {
        asSeller()
                .contentType("text/csv")
                .body(TOO_LARGE)
                .post(path)
                .then()
                .statusCode(200)
                .body("length", equalTo(2_100_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16_384, 16_385, 1_048_576, 1_500_000})
    void aBodyArrivesAsItWasSent(int length) {
        asSeller()
                .body(LARGE.substring(0, length))
                .post("/v1/leads")
                .then()
                .statusCode(200)
                .body("length", equalTo(length));
    }

    @Test
    void manyLargeBodiesArriveOneAfterAnother() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(6);
        try {
            List<Future<Integer>> answers = senders.invokeAll(Collections.nCopies(
                    6, () -> asSeller().body(LARGE).post("/v1/leads").path("length")));
            for (Future<Integer> answer : answers) {
                assertEquals(LARGE.length(), answer.get());
            }
        } finally {
            senders.shutdown();
        }
    }

    @Test
    void aServiceIsAskedOnceTheWholeBodyIsThere() throws IOException {
        try (Wire slow = sending("/v1/leads/1/activities?play=counted", "Content-Length: 10", "12345")) {
            asSeller()
                    .body("{}")
                    .post("/v1/leads/2/activities?play=counted")
                    .then()
                    .statusCode(200);
            assertEquals("0", attemptsOf("/v1/leads/1/activities?play=counted"));

            assertTrue(slow.send("67890").rest().startsWith("HTTP/1.1 200"));
            assertEquals("1", attemptsOf("/v1/leads/1/activities?play=counted"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20_000})
    void aBodyThatHardlyComesIsGivenUpOn(int length) throws IOException {
        try (Wire slow =
                sending("/v1/leads/%d/activities?play=counted".formatted(length), "Content-Length: " + length, "1")) {
            String answer = slow.rest();

            assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
            assertTrue(answer.contains("bodyTooSlow"), answer);
        }
        assertEquals("0", attemptsOf("/v1/leads/%d/activities?play=counted".formatted(length)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/token", "/v1/api-clients"})
    void aBodyThatHardlyComesIsGivenUpOnWhereTheGatewayAnswersItself(String path) throws IOException {
        try (Wire slow = sending(path, "Content-Length: 1000", "1")) {
            assertTrue(slow.rest().startsWith("HTTP/1.1 408"));
        }
    }

    @Test
    void whatIsNoMediaTypeIsRefused() throws IOException {
        String answer = Wire.answer(
                "POST /v1/leads HTTP/1.1",
                "Host: tandem",
                "Authorization: Bearer " + Seller.TOKEN,
                "Content-Type: ;;",
                "Content-Length: 0",
                "Connection: close");

        assertTrue(answer.startsWith("HTTP/1.1 415"), answer);
    }

    @Test
    void aCallerSendsOnlySomeFilesAtOnce() throws IOException {
        try (UnfinishedBodies files = new UnfinishedBodies()) {
            for (int i = 0; i < 4; i++) {
                files.begin(Seller.TOKEN, "/v1/leads/bulk");
            }
            eventually(() -> asSeller()
                    .body("x")
                    .post("/v1/leads/bulk")
                    .then()
                    .statusCode(429)
                    .body("code", equalTo("tooManyRequests"))
                    .body("violated-policies", contains("bulkAtOnce")));
            ApiRequest.with(TestTokens.trusted().vendor("northwind", "sue", "vendorSeller"))
                    .body("x")
                    .post("/v1/leads/bulk")
                    .then()
                    .statusCode(200);
            asSeller().body("{}").post("/v1/leads").then().statusCode(200);
        }
        eventually(() -> asSeller().body("x").post("/v1/leads/bulk").then().statusCode(200));
    }

    @Test
    void aPartnerSendsOnlySomeFilesAtOnceHoweverManyCallForIt() throws IOException {
        String alpine = UUID.randomUUID().toString();
        try (UnfinishedBodies files = new UnfinishedBodies()) {
            for (int i = 0; i < 16; i++) {
                files.begin(partners(alpine, "caller" + i / 4), "/v1/leads/bulk");
            }
            eventually(() -> ApiRequest.with(partners(alpine, "ada"))
                    .body("x")
                    .post("/v1/leads/bulk")
                    .then()
                    .statusCode(429)
                    .body("code", equalTo("tooManyAtOnce")));
            ApiRequest.with(partners(UUID.randomUUID().toString(), "nils"))
                    .body("x")
                    .post("/v1/leads/bulk")
                    .then()
                    .statusCode(200);
        }
    }

    private static String partners(String partner, String person) {
        return TestTokens.trusted().partner("northwind", UUID.fromString(partner), person, "partnerSeller");
    }

    @Test
    void aCallerSendsOnlySomeBodiesAtOnceThatWaitInFiles() throws IOException {
        try (UnfinishedBodies bodies = new UnfinishedBodies()) {
            for (int i = 0; i < 32; i++) {
                bodies.begin(Seller.TOKEN, "/v1/leads");
            }
            eventually(() -> asSeller()
                    .body("x".repeat(20_000))
                    .post("/v1/leads")
                    .then()
                    .statusCode(429)
                    .body("code", equalTo("tooManyAtOnce")));
            asSeller().body("{}").post("/v1/leads").then().statusCode(200);
        }
        eventually(() ->
                asSeller().body("x".repeat(20_000)).post("/v1/leads").then().statusCode(200));
    }

    @Test
    void ofABurstEachWaitsForItsTurnIfThatIsNear() throws IOException {
        List<Wire> burst = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                burst.add(Wire.sending(
                        "GET /v1/leads?play=in-a-moment HTTP/1.1",
                        "Host: tandem",
                        "Authorization: Bearer " + Seller.TOKEN,
                        "Connection: close"));
            }
            for (Wire wire : burst) {
                assertThat(wire.rest(), startsWith("HTTP/1.1 200"));
            }
        } finally {
            for (Wire wire : burst) {
                wire.close();
            }
        }
    }

    @Test
    void aBodyEndsInTimeHoweverSteadilyItComes() throws IOException {
        try (UnfinishedBodies bodies = new UnfinishedBodies()) {
            Wire steady = bodies.begin(Seller.TOKEN, "/v1/leads");

            assertEquals("HTTP/1.1 408", steady.next(12));
        }
    }

    @ParameterizedTest
    @CsvSource({"65536, 403", "65537, 413", "1500000, 413"})
    void whatTheGatewayAnswersItselfTakesShortBodies(int length, int status) {
        asSeller()
                .body(LARGE.substring(0, length))
                .post("/v1/api-clients")
                .then()
                .statusCode(status);
    }

    @Test
    void whoHangsUpHasItsPlacesBack() throws IOException {
        for (int i = 0; i < 8; i++) {
            sending("/v1/leads", "Content-Length: 1500000", "x".repeat(20_000)).close();
        }

        eventually(() -> asSeller().body("x").post("/v1/leads/bulk").then().statusCode(200));
    }

    private static Wire sending(String path, String framing, String part) throws IOException {
        return Wire.sending(
                        "POST " + path + " HTTP/1.1",
                        "Host: tandem",
                        "Authorization: Bearer " + Seller.TOKEN,
                        "Connection: close",
                        framing)
                .send(part);
    }

    @Test
    void aServiceThatIsDownIsAProblemToTryAgain() {
        asSeller()
                .get("/v1/statements")
                .then()
                .statusCode(503)
                .contentType(containsString("application/problem+json"))
                .body("code", equalTo("serviceUnavailable"));
    }

    @Test
    void aServiceThatIsAwayIsLeftAloneForAWhile() {
        eventually(() -> asSeller()
                .get("/v1/statements")
                .then()
                .statusCode(503)
                .header("Retry-After", not(equalTo("0")))
                .body("detail", containsString("nothing was done")));
        asSeller().get("/v1/leads").then().statusCode(200);
    }

    @Test
    void aServiceThatTakesConnectionsAndResetsThemIsLeftAloneForAWhile() {
        Response alone = Stream.generate(() -> asSeller().body("{}").post("/v1/partners?play=closing"))
                .limit(MANY)
                .dropWhile(reset -> reset.path("detail").toString().contains("may have been done"))
                .findFirst()
                .orElseThrow();

        alone.then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("code", equalTo("serviceUnavailable"))
                .body("detail", containsString("nothing was done"));
        asSeller().get("/v1/leads").then().statusCode(200);
        eventually(() -> asSeller().get("/v1/partners").then().statusCode(200));
    }

    @Test
    void aReadIsRepeatedOnceWhenTheServiceResetsTheConnection() {
        asSeller().get("/v1/partners?play=closed-once").then().statusCode(200);
    }

    @Test
    void aReadIsRepeatedOnceWhenTheServiceClosesTheConnection() {
        asSeller()
                .get("/v1/leads/1?play=closed-once")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/v1/leads/1?play=closed-once"));
        asSeller()
                .get("/v1/leads/2?play=closing")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("code", equalTo("serviceUnavailable"));

        assertEquals("2", attemptsOf("/v1/leads/2?play=closing"));
    }

    /** Some clients wait for the chunks that it would announce. */
    @Test
    void whatTheClientHasAlreadyComesWithoutABody() {
        asSeller()
                .get("/v1/leads/known")
                .then()
                .statusCode(304)
                .header("ETag", "\"3\"")
                .header("Transfer-Encoding", nullValue());
    }

    @Test
    void aWriteIsNotRepeated() {
        asSeller()
                .body("{}")
                .post("/v1/leads/3/activities?play=closed-once")
                .then()
                .statusCode(503);
        asSeller().post("/v1/leads/4/activities?play=closing").then().statusCode(503);

        assertEquals("1", attemptsOf("/v1/leads/4/activities?play=closing"));
    }

    @Test
    void aServiceThatKeepsSilentIsGivenUpOn() {
        asSeller().get("/v1/leads/silent").then().statusCode(504).body("code", equalTo("serviceTimedOut"));
    }

    @Test
    void anUpgradeIsNotPassedOn() {
        asSeller()
                .header("Connection", "Upgrade")
                .header("Upgrade", "websocket")
                .get("/v1/leads")
                .then()
                .body("headers.upgrade", nullValue());
    }
}
