package dev.tandem.lead.intake;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.ApiRequest;
import dev.tandem.testkit.TestTokens;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For any input, the response is a problem that says what is wrong, and never a server error. */
@QuarkusTest
@WithTandem(database = "lead")
class BadInputTest {
    private static final String PROBLEM = "application/problem+json";

    private Program program;
    private Actor vendor;

    @BeforeEach
    void aProgram() {
        program = Program.announced();
        vendor = program.vendor();
        eventually(() ->
                vendor.takesIn("Probe", "probe@probe.example", "DE").then().statusCode(201));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"company\":", "nonsense", "[1,2", "{\"a\":1}{\"b\":2}", "\"text\"", "null", "42", "[]"})
    void whatIsNoLeadIsRefused(String body) {
        refused(body);
    }

    @Test
    void noBodyAtAllIsRefused() {
        ApiRequest.with(TestTokens.trusted().vendor(program.tenant, "marta", "vendorAdmin"))
                .post("/v1/leads")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @Test
    void anUnknownFieldIsRefusedByName() {
        refused(Actor.lead("A", "a@a.example", "DE").replaceFirst("\\{", "{\"colour\":\"red\","))
                .body("errors.pointer", contains("/colour"))
                .body("errors.code", contains("unknownField"));
    }

    @Test
    void aWrongTypeIsRefusedWhereItStands() {
        refused("{\"company\":42,\"contact\":[],\"source\":{\"a\":1},\"consent\":\"yes\"}")
                .body("errors.pointer", hasItem("/company"));
    }

    @Test
    void textThatNoDatabaseKeepsIsRefused() {
        refused(Actor.lead("Nul\\u0000l", "a@a.example", "DE")).body("errors.pointer", contains("/company"));
        refused(Actor.lead("Half \\ud800", "a@a.example", "DE")).body("errors.pointer", contains("/company"));
    }

    @Test
    void aMegabyteOfTextIsRefused() {
        String text = "x".repeat(1 << 20);

        refused(Actor.lead(text, "a@a.example", "DE")).body("errors.pointer", contains("/company"));
        refused("{\"" + text + "\":1}").body("errors.size()", not(equalTo(0)));
    }

    @Test
    void depthIsRefused() {
        for (int depth : new int[] {120, 990, 1200, 100_000}) {
            refused("{\"contact\":" + "[".repeat(depth) + "]".repeat(depth) + "}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/leads/not-an-id", "/v1/deals/1", "/v1/handoffs/x/package", "/v1/nothing"})
    void whatCannotExistIsNotFound(String path) {
        vendor.get(path).then().statusCode(404).contentType(PROBLEM).body("code", equalTo("notFound"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=501", "cursor=zzz", "cursor=%00"})
    void aListIsAskedForProperly(String query) {
        vendor.get("/v1/leads?" + query).then().statusCode(400).body("code", equalTo("invalidRequest"));
    }

    @Test
    void aMessageNamesWhatJsonHasAndNoClass() {
        refused("{\"company\":42,\"contact\":\"Ines\",\"source\":\"fair\",\"consent\":{\"purposes\":[\"any\"]}}")
                .body("errors.find { it.pointer == '/company' }.message", equalTo("must be a text"))
                .body("errors.find { it.pointer == '/contact' }.message", equalTo("must be an object"))
                .body(
                        "errors.find { it.pointer == '/consent/purposes/0' }.message",
                        equalTo("must be one of [shareWithPartner, marketing]"));
    }

    @Test
    void whatIsBrokenIsToldInWordsOfJson() {
        for (String broken : new String[] {"{", "{\"company\":", "[1", "{\"a\":}", "nonsense"}) {
            refused(broken)
                    .body("errors[0].code", equalTo("malformedJson"))
                    .body("errors[0].message", not(containsString("Source")))
                    .body("errors[0].message", not(containsString("start marker")));
        }
    }

    @Test
    void aNumberThatNoColumnHoldsIsRefused() {
        refused(Actor.lead("Huge", "a@a.example", "DE").replaceFirst("\\{", "{\"attributes\":{\"size\":1e400},"))
                .body("errors.pointer", contains("/attributes/size"));
    }

    @Test
    void aNameThatOccursTwiceIsRefused() {
        refused(Actor.lead("A", "a@a.example", "DE").replaceFirst("\\{", "{\"company\":\"B\","));
    }

    @Test
    void aTimeIsAText() {
        for (String time : new String[] {"1767225600", "1.5", "[2026,1,1]", "\"12\"", "\"soon\""}) {
            refused(Actor.lead("A", "a@a.example", "DE").replace("\"2099-01-01T00:00:00Z\"", time))
                    .body("errors.pointer", contains("/consent/expiresAt"));
        }
    }

    @Test
    void aPlainTextIsNoRequest() {
        String lead = vendor.takesIn("Plain", "p@plain.example", "DE").path("id");
        vendor.request()
                .contentType("text/plain")
                .body("Not a buyer")
                .post("/v1/leads/" + lead + "/disqualify")
                .then()
                .statusCode(415)
                .header("Accept", "application/json")
                .body("code", equalTo("unsupportedMediaType"))
                .body("accepted", contains("application/json"));
    }

    @Test
    void aFileOfNoKindThatIsReadIsToldTheKinds() {
        program.integration()
                .request()
                .contentType("application/vnd.ms-excel")
                .body("company".getBytes(StandardCharsets.UTF_8))
                .post("/v1/leads/bulk")
                .then()
                .statusCode(415)
                .body("accepted", contains("application/x-ndjson", "text/csv"));
    }

    @Test
    void aBodyThatNobodyWouldReadIsRefused() {
        String lead = vendor.takesIn("Body", "b@body.example", "DE").path("id");

        vendor.request()
                .body("{\"partnerId\":\"" + lead + "\"}")
                .post("/v1/leads/" + lead + "/requalify")
                .then()
                .statusCode(400)
                .body("errors.code", contains("unsupported"));
    }

    @Test
    void aKeyThatNobodyWouldRememberIsRefused() {
        program.integration()
                .request()
                .contentType("text/csv")
                .header("Idempotency-Key", "file-of-monday")
                .body("company\nAcme\n")
                .post("/v1/leads/bulk")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("Idempotency-Key"))
                .body("errors.code", contains("unsupported"));
    }

    @Test
    void anUnknownParameterIsRefusedByName() {
        vendor.get("/v1/leads?colour=red&limit=1")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("colour"))
                .body("errors.code", contains("unknownParameter"));
    }

    @Test
    void aPreconditionThatNobodyWouldLookAtIsRefused() {
        String lead = vendor.takesIn("Seen", "s@seen.example", "DE").path("id");

        vendor.request()
                .header("If-Match", "\"99\"")
                .body("{\"reason\":\"noBudget\"}")
                .post("/v1/leads/" + lead + "/disqualify")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("If-Match"))
                .body("errors.code", contains("unsupported"));
        vendor.request()
                .header("If-Match", "\"99\"")
                .get("/v1/leads/" + lead)
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsNotJsonIsNotTaken() {
        vendor.request()
                .contentType("text/plain")
                .body("hello")
                .post("/v1/leads")
                .then()
                .statusCode(415)
                .contentType(PROBLEM)
                .body("code", equalTo("unsupportedMediaType"));
        vendor.request().delete("/v1/leads").then().statusCode(405).contentType(PROBLEM);
    }

    @Test
    void aCallerNeedsATokenThatIsOursAndValid() {
        unauthenticated(null);
        unauthenticated("rubbish");
        unauthenticated(TestTokens.foreign().vendor(program.tenant, "marta", "vendorAdmin"));
        unauthenticated(
                TestTokens.trusted().lasting(Duration.ofHours(-1)).vendor(program.tenant, "marta", "vendorAdmin"));
        unauthenticated(TestTokens.trusted().partner(program.tenant, "no-partner-id", "marta", "partnerAdmin"));
        unauthenticated(TestTokens.trusted()
                .partner(program.tenant, UUID.randomUUID(), "marta", "partnerAdmin", "channelManager"));
        unauthenticated(TestTokens.trusted().vendor(program.tenant, "marta", "vendorAdmin", "partnerSeller"));
        unauthenticated(TestTokens.trusted().vendor("*", "marta", "vendorAdmin"));
        unauthenticated(TestTokens.trusted().vendor("north\0wind", "marta", "vendorAdmin"));
    }

    @Test
    void aRoleThatDoesNotIncludeTheActionIsForbidden() {
        program.seller(UUID.randomUUID())
                .get("/v1/routing-rule-sets")
                .then()
                .statusCode(403)
                .contentType(PROBLEM)
                .body("code", equalTo("forbidden"));
        program.integration().offers(UUID.randomUUID().toString()).then().statusCode(403);
    }

    private static void unauthenticated(String token) {
        (token == null ? ApiRequest.anonymous() : ApiRequest.with(token))
                .get("/v1/leads")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType(PROBLEM)
                .body("code", equalTo("unauthenticated"));
    }

    private ValidatableResponse refused(String body) {
        return vendor.post("/v1/leads", body)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("code", equalTo("invalidRequest"));
    }
}
